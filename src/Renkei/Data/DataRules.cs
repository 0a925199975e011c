namespace Renkei.Data;

public static class DataRules
{
    public static readonly Rule SqliteOnly = new("data.sqlite-only", "このコマンドは SQLite のデータフォルダーのためのものです。PostgreSQL は pg_dump と pg_restore で写してください（docs/operations.md）。");
    public static readonly Rule HasData = new("data.missing", "指定したフォルダーに Renkei のデータ（renkei.db）がありません。--data を確かめてください。");
    public static readonly Rule NewFile = new("data.file-exists", "その名前のファイルがもうあります。別の名前を指定してください。");
    public static readonly Rule NewFolder = new("data.folder-used", "そのフォルダーにはデータがあります。別の新しいフォルダーを指定してください。");
    public static readonly Rule IsBackup = new("data.no-backup", "Renkei のバックアップとして読み取れません。壊れているか、別のファイルです。ほかのバックアップで試してください。");
    public static readonly Rule EmptyTarget = new("data.target-used", "移す先のデータベースにはもうデータがあります。空のデータベースを新しく作って指定してください。");
    public static readonly Rule CountsAgree = new("data.counts", "移す途中で件数が合わなくなったため、取りやめました。移す先には何も残っていません。サイトを止めてから、もう一度行ってください。");
    public static readonly Rule ReachesTarget = new("data.target-unreachable", "移す先の PostgreSQL につながりません。接続文字列とデータベースがあることを確かめてください。");
}
