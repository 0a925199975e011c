using System.CommandLine;
using Renkei.Data;

namespace Renkei.Web.Commands;

/// <summary>From SQLite to PostgreSQL, for a site that has outgrown one machine.</summary>
internal static class MoveCommand
{
    public static DocumentedCommand Create()
    {
        var to = new Option<string>("--to")
        {
            Required = true,
            HelpName = "接続文字列",
            Description = "空の PostgreSQL データベースへの接続文字列。",
        };
        var data = DataOptions.Folder();
        var move = new DocumentedCommand(
            "move", "SQLite のデータを、空の PostgreSQL データベースに移します。もとのフォルダーは変わりません。",
            "./run move --to \"Host=db;Database=renkei;Username=renkei\" --data /srv/renkei")
        {
            to, data,
        };
        move.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var source = new DataSettings(Path.GetFullPath(parsed.GetValue(data)!));
            DataRules.HasData.Require(File.Exists(source.SqliteFile));
            await (await OpenedData.OpenAsync(source, cancellation)).DisposeAsync();
            var total = await MoveToPostgres.ExecuteAsync(
                source, parsed.GetValue(to)!, new Said(output), cancellation);
            await using var moved = await OpenedData.OpenAsync(source with { Postgres = parsed.GetValue(to) }, cancellation);
            await output.WriteLineAsync(
                $"全部で{total}件を移し、表ごとの件数が同じことを確かめました。{await moved.ChainInWordsAsync(cancellation)}");
            return 0;
        });
        return move;
    }

    /// <summary>Says each step as it happens, in order.</summary>
    private sealed class Said(TextWriter output) : IProgress<string>
    {
        public void Report(string value) => output.WriteLine($"  {value}");
    }
}
