using System.Diagnostics;
using System.Text;

namespace Renkei.Tests.Commands;

/// <summary>The same input gives the same bytes in another process, on any number of threads, on an older processor.</summary>
public sealed class SameBytesTests : IDisposable
{
    private static readonly string[] Places = ["飛島", "朝日町", "庄内の山村", "最上川の沿岸", "酒田の港", "雪深い集落"];

    private static readonly string[] Matters =
    [
        "定期船の欠航が続き、島民が通院できない", "空き家の倒壊が心配で、解体費も高い", "商店が閉じ、高齢者が買い物に行けない", "通学のバスが減り、高校生が困る",
    ];

    private static readonly string[] Wishes =
        ["運賃を助成してほしい。", "専門の職員を派遣してほしい。", "近くの町村と共同で続けたい。", "若い担い手を育てたい。", "国の補助を使いたい。"];

    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-bytes-").FullName;

    public static TheoryData<string, string> Machines => new()
    {
        { "DOTNET_PROCESSOR_COUNT", "1" },
        { "DOTNET_PROCESSOR_COUNT", "8" },
        { "DOTNET_EnableHWIntrinsic", "0" },
        { "GLIBC_TUNABLES", "glibc.cpu.hwcaps=-FMA,-AVX2" },
    };

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task Texts_are_grouped_alike_into_few_groups_and_many(string setting, string value)
    {
        var posts = File("意見.csv", ["本文", .. Posts()]);

        foreach (var groups in new[] { "3", "60" })
        {
            await AssertSameAsync(setting, value, "group", posts, "--text", "本文", "--groups", groups, "--levels", "--evidence");
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task Documents_are_ranked_alike(string setting, string value)
    {
        var documents = File("事例.jsonl", Posts().Select((post, index) => $$"""{"id":{{index}},"title":"{{post[..6]}}","text":"{{post}}"}"""));
        var queries = File("質問.jsonl", Matters.Select((matter, index) => $$"""{"id":{{index}},"text":"{{matter}}{{Wishes[index]}}"}"""));

        await AssertSameAsync(setting, value, "match", "--documents", documents, "--queries", queries);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertSameAsync(string setting, string value, params string[] args)
    {
        var (here, there) = (Path.Combine(_folder, "here"), Path.Combine(_folder, "there"));
        var run = await CommandRun.OfAsync([.. args, "--out", here]);
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Renkei.Web.dll"), .. args, "--out", there])
        {
            RedirectStandardError = true,
            Environment = { [setting] = value },
        })!;
        await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (run.ExitCode, process.ExitCode));
        Assert.Equal(
            await System.IO.File.ReadAllBytesAsync(here, TestContext.Current.CancellationToken),
            await System.IO.File.ReadAllBytesAsync(there, TestContext.Current.CancellationToken));
    }

    /// <summary>120 posts: each place, matter and wish with each other.</summary>
    private static IEnumerable<string> Posts() =>
        from place in Places
        from matter in Matters
        from wish in Wishes
        select $"{place}では{matter}。{wish}";

    private string File(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllLines(path, lines, new UTF8Encoding(false));
        return path;
    }
}
