using Renkei.Data;

namespace Renkei.Web.Commands;

/// <summary>Makes a new data folder of a backup.</summary>
internal static class RestoreCommand
{
    public static DocumentedCommand Create()
    {
        var from = DataOptions.RequiredFile("--from", "./run backup で取ったファイル。");
        var data = DataOptions.Folder();
        var restore = new DocumentedCommand(
            "restore", "バックアップから、新しいデータフォルダーを作ります。",
            "./run restore --from /backup/renkei-20180514.db --data /srv/renkei-new")
        {
            from, data,
        };
        restore.SetAction(async (parsed, cancellation) =>
        {
            var to = new DataSettings(Path.GetFullPath(parsed.GetValue(data)!));
            await SqliteBackup.RestoreAsync(Path.GetFullPath(parsed.GetValue(from)!), to, cancellation);
            await using var opened = await OpenedData.OpenAsync(to, cancellation);
            await opened.ForgetSessionsAsync(cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"「{to.Folder}」に戻しました。{await opened.ChainInWordsAsync(cancellation)}"
                + "利用者は全員ログインし直します。戻した時点より後に墨消しをしていたときは、同じ墨消しをもう一度行ってください。");
            return 0;
        });
        return restore;
    }
}
