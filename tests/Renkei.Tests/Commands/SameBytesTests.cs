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

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task What_is_chosen_held_linked_given_and_segmented_is_alike_on_one_thread_and_on_eight(string threads)
    {
        var posts = File("意見.csv", ["id,区分,本文", .. Posts().Select((post, index) => $"{index},{index % 7},{post}")]);
        var locks = File("分類.csv", ["id,group", "0,職員の分類", "41,別の分類", "99,別の分類"]);
        var previous = File(
            "前回.csv", ["id,group", .. Enumerable.Range(0, 90).Select(index => $"{index},{index / 5 % 4}")]);
        var earlier = File(
            "前年度.csv", ["group,本文", .. Posts().Take(60).Select((post, index) => $"{index / 5 % 4},{post}")]);
        var lines = File("意見.txt", Posts());
        string[] group = ["group", posts, "--text", "本文", "--evidence"];

        string[][] all =
        [
            [.. group, "--levels", "--earlier", earlier], [.. group, "--locks", locks], [.. group, "--previous", previous],
            [.. group, "--locks", locks, "--previous", previous, "--groups", "9"], [.. group, "--given", "区分"], ["segment", lines],
        ];

        foreach (var args in all)
        {
            var here = await CommandRun.OfAsync(args);
            var (exitCode, there) = await RunThereAsync("DOTNET_PROCESSOR_COUNT", threads, args);

            Assert.Equal((0, 0), (here.ExitCode, exitCode));
            Assert.Equal(Encoding.UTF8.GetBytes(here.Output), there);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertSameAsync(string setting, string value, params string[] args)
    {
        var (here, there) = (Path.Combine(_folder, "here"), Path.Combine(_folder, "there"));
        var run = await CommandRun.OfAsync([.. args, "--out", here]);
        var (exitCode, _) = await RunThereAsync(setting, value, [.. args, "--out", there]);

        Assert.Equal((0, 0), (run.ExitCode, exitCode));
        Assert.Equal(
            await System.IO.File.ReadAllBytesAsync(here, TestContext.Current.CancellationToken),
            await System.IO.File.ReadAllBytesAsync(there, TestContext.Current.CancellationToken));
    }

    private static async Task<(int ExitCode, byte[] Output)> RunThereAsync(
        string setting, string value, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Renkei.Web.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [setting] = value },
        })!;
        using var output = new MemoryStream();
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await said;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray());
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
