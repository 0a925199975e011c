using System.CommandLine;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Hosting;

namespace Renkei.Web.Commands;

/// <summary>Begins a real installation: the data folder, the prefecture and its municipalities.</summary>
internal static class SetupCommand
{
    public static DocumentedCommand Create()
    {
        var prefecture = new Option<string>("--prefecture")
        {
            Required = true,
            HelpName = "都道府県",
            Description = "都道府県の番号か名称（例 05、秋田県）。",
        };
        var from = new Option<string?>("--from")
        {
            HelpName = "日付",
            Description = "団体がある最初の日（例 平成30年4月1日）。指定がなければ今年度の4月1日。",
        };
        var data = new Option<string>("--data")
        {
            HelpName = "フォルダー",
            Description = "データを置くフォルダー（指定がなければ data）。",
            DefaultValueFactory = _ => "data",
        };
        var postgres = new Option<string?>("--postgres")
        {
            HelpName = "接続文字列",
            Description = "PostgreSQL を使うときの接続文字列。",
        };
        var setup = new DocumentedCommand(
            "setup", "県を選んで始めます。県とすべての市町村を登録します。",
            "./run setup --prefecture 05", "./run setup --prefecture 秋田県 --data /srv/renkei")
        {
            prefecture, from, data, postgres,
        };
        setup.SetAction((parsed, cancellation) => RunAsync(
            new SiteSettings(
                Path.GetFullPath(parsed.GetValue(data)!),
                parsed.GetValue(postgres) ?? Environment.GetEnvironmentVariable("RENKEI_POSTGRES"),
                SiteSettings.DefaultUrls, IsSample: false, Today: null, RunsJobs: false),
            parsed.GetValue(prefecture)!,
            parsed.GetValue(from),
            parsed.InvocationConfiguration,
            cancellation));
        return setup;
    }

    private static async Task<int> RunAsync(
        SiteSettings settings, string prefecture, string? from, InvocationConfiguration terminal,
        CancellationToken cancellation)
    {
        DateOnly? firstDay = null;
        if (from is not null)
        {
            if (!JapaneseDateReader.TryRead(from, out var day, out var mistake))
            {
                await terminal.Error.WriteLineAsync(mistake);
                return CommandLine.Refused;
            }

            firstDay = day;
        }

        await using var services = new ServiceCollection()
            .AddRenkei(new DataSettings(settings.Folder, settings.Postgres))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("初期設定"));
        try
        {
            await DataBirth.PrepareAsync(
                scope.ServiceProvider.GetRequiredService<RenkeiDbContext>(), settings,
                scope.ServiceProvider.GetRequiredService<TimeProvider>(), cancellation);
        }
        catch (SiteRefusedException refusal)
        {
            await terminal.Error.WriteLineAsync(refusal.Message);
            return CommandLine.Refused;
        }

        var done = await scope.ServiceProvider.GetRequiredService<SetUpPrefecture>()
            .ExecuteAsync(prefecture, firstDay, cancellation);
        await terminal.Output.WriteLineAsync(done.InWords);
        return 0;
    }
}
