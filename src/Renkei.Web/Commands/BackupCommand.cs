using Renkei.Data;

namespace Renkei.Web.Commands;

/// <summary>Copies a SQLite data folder into one file while the site runs.</summary>
internal static class BackupCommand
{
    public static DocumentedCommand Create()
    {
        var to = DataOptions.RequiredFile("--to", "書き出すファイル。同じ名前のファイルには書きません。");
        var data = DataOptions.Folder();
        var backup = new DocumentedCommand(
            "backup", "データのバックアップを取ります。サイトを止める必要はありません。",
            "./run backup --to /backup/renkei-20180514.db --data /srv/renkei")
        {
            to, data,
        };
        backup.SetAction(async (parsed, cancellation) =>
        {
            var file = Path.GetFullPath(parsed.GetValue(to)!);
            await SqliteBackup.TakeAsync(new DataSettings(Path.GetFullPath(parsed.GetValue(data)!)), file, cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"「{file}」にバックアップを取り、読み取れることを確かめました（{new FileInfo(file).Length / 1024:N0}KB）。");
            return 0;
        });
        return backup;
    }
}
