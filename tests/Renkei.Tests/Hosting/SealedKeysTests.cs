using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

public sealed class SealedKeysTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    [Fact]
    public async Task Keys_lie_sealed_in_the_database_and_open_with_the_file_beside_it()
    {
        var protector = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("試験");
        Assert.Equal("秘密", protector.Unprotect(protector.Protect("秘密")));

        var stored = await app.ReadAsync(db => db.DataProtectionKeys.Select(key => key.Xml!).ToListAsync());

        Assert.NotEmpty(stored);
        Assert.All(stored, xml =>
        {
            Assert.Contains("encryptedSecret", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
        });
    }
}
