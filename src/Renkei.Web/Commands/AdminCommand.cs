using System.CommandLine;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Access;
using Renkei.Web.Hosting;

namespace Renkei.Web.Commands;

/// <summary>The first システム管理者 of a real installation, and the way back in when the only one cannot sign in.</summary>
internal static class AdminCommand
{
    public static DocumentedCommand Create()
    {
        var act = new Argument<string>("act")
        {
            HelpName = "create|reset",
            Description = "create は最初のシステム管理者を作ります。reset は初回コードを作り直します。",
        };
        act.AcceptOnlyFromAmong("create", "reset");
        var login = new Option<string>("--login")
        {
            Required = true,
            HelpName = "ID",
            Description = "ログインID（半角の英数字）。",
        };
        var name = new Option<string?>("--name")
        {
            HelpName = "氏名",
            Description = "氏名。create のときに必要です。",
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
        var admin = new DocumentedCommand(
            "admin", "最初のシステム管理者を作ります。初回コードを1度だけ表示します。",
            "./run admin create --login kanri --name 管理担当 --data /srv/renkei",
            "./run admin reset --login kanri --data /srv/renkei")
        {
            act, login, name, data, postgres,
        };
        admin.SetAction((parsed, cancellation) => RunAsync(
            new SiteSettings(
                Path.GetFullPath(parsed.GetValue(data)!),
                parsed.GetValue(postgres) ?? Environment.GetEnvironmentVariable("RENKEI_POSTGRES"),
                SiteSettings.DefaultUrls, IsSample: false, Today: null, RunsJobs: false),
            parsed.GetValue(act) == "create",
            parsed.GetValue(login)!,
            parsed.GetValue(name),
            parsed.InvocationConfiguration,
            cancellation));
        return admin;
    }

    private static async Task<int> RunAsync(
        SiteSettings settings, bool creates, string login, string? name, InvocationConfiguration terminal,
        CancellationToken cancellation)
    {
        if (creates && string.IsNullOrWhiteSpace(name))
        {
            await terminal.Error.WriteLineAsync("--name を指定してください。");
            return CommandLine.Refused;
        }

        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddRenkei(new DataSettings(settings.Folder, settings.Postgres));
        collection.AddAccounts();
        await using var services = collection.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(
            Actor.System("コマンド") with { Roles = new HashSet<Role> { Role.SystemAdministrator } });
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

        RegistrationSheet sheet;
        try
        {
            sheet = await SheetAsync(scope.ServiceProvider, creates, login, name, cancellation);
        }
        catch (NotFoundException)
        {
            await terminal.Error.WriteLineAsync($"ログインID「{login}」の方はいません。つづりを確かめてください。");
            return CommandLine.Refused;
        }

        await terminal.Output.WriteLineAsync($"ログインID　　{sheet.LoginId}");
        await terminal.Output.WriteLineAsync($"初回コード　　{sheet.Code}");
        await terminal.Output.WriteLineAsync($"期限　　　　　{sheet.ExpiresAt.InJapanese()}");
        await terminal.Output.WriteLineAsync("初回コードは、これより後は表示できません。ログインすると、はじめにパスワードを決めます。");
        return 0;
    }

    private static async Task<RegistrationSheet> SheetAsync(
        IServiceProvider services, bool creates, string login, string? name, CancellationToken cancellation) =>
        creates
            ? await services.GetRequiredService<CreateFirstAdministrator>().ExecuteAsync(login, name!, cancellation)
            : (await services.GetRequiredService<ReissueCodes>().ExecuteAsync([login], cancellation))[0];
}
