using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Files;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Files;

public sealed class StoreFileTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task A_file_is_kept_in_pieces_once_and_read_back_the_same()
    {
        var bytes = new byte[(2 * FileChunk.MostBytes) + 17];
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)(at * 31 / 7);
        }

        "%PDF-1.7"u8.CopyTo(bytes);

        var (first, second) = (await StoreAsync(bytes), await StoreAsync(bytes));
        var back = await app.InScopeAsync(async services =>
        {
            using var target = new MemoryStream();
            await FileContent.WriteToAsync(services.GetRequiredService<RenkeiDbContext>(), first.Digest, target, default);
            return target.ToArray();
        });

        Assert.Equal((first.Digest, bytes.LongLength, FileKind.Pdf), (second.Digest, first.Length, first.Kind));
        Assert.Equal(bytes, back);
        Assert.Equal(3, await app.ReadAsync(db => db.FileChunks.CountAsync(chunk => chunk.Digest == first.Digest)));
        Assert.True(await app.ReadAsync(db => db.FileChunks.Where(chunk => chunk.Digest == first.Digest)
            .AllAsync(chunk => chunk.Bytes.Length <= FileChunk.MostBytes)));
    }

    [Theory]
    [InlineData("MZ not a picture", "file.kind")]
    [InlineData("<html><script>", "file.kind")]
    [InlineData("", "file.empty")]
    public async Task What_it_is_tell_its_first_bytes(string content, string code)
    {
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => StoreAsync(System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Equal(code, refusal.Rule.Code);
    }

    [Fact]
    public async Task Too_much_is_refused_before_anything_is_kept()
    {
        var before = await app.ReadAsync(db => db.StoredFiles.CountAsync());

        await AssertRefusedAsync(FileRules.Fits(1024 * 1024), () => StoreAsync([.. "%PDF-"u8, .. new byte[1024 * 1024]], most: 1024 * 1024));

        Assert.Equal(before, await app.ReadAsync(db => db.StoredFiles.CountAsync()));
    }

    private Task<StoredFile> StoreAsync(byte[] bytes, long most = 20L * 1024 * 1024) => app.InScopeAsync(services =>
        services.GetRequiredService<StoreFile>().ExecuteAsync(
            new MemoryStream(bytes), most, [FileKind.Pdf, FileKind.Jpeg, FileKind.Png, FileKind.Tiff], default));
}
