using Renkei.Sample;

namespace Renkei.Web.Hosting;

/// <summary>What the terminal says once the site answers: where to look and, for the sample, who to be.</summary>
internal static class Greeting
{
    public static void Write(WebApplication app, SiteSettings settings, string? setUpCode)
    {
        Console.WriteLine($"連携（Renkei）を開始しました： {string.Join("  ", app.Urls)}");
        Console.WriteLine($"データの場所： {(settings.Postgres is null ? settings.Folder : "PostgreSQL")}");
        if (settings.IsSample)
        {
            Console.WriteLine("サンプル（架空の内容）として動いています。利用者は次のとおりです。");
            foreach (var (loginId, standing) in SampleAccounts.Shown)
            {
                Console.WriteLine($"  {loginId,-18} {standing}");
            }

            Console.WriteLine($"  パスワードはすべて {SampleAccounts.Password} です。");
        }

        if (setUpCode is not null)
        {
            Console.WriteLine($"まだ設定されていません。{app.Urls.First()}/setup を開き、設定コード {setUpCode} を入力してください。");
        }

        Console.WriteLine("終了するには Ctrl+C を押してください。");
    }
}
