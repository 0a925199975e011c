using Lucene.Net.Store;
using Renkei.Analysis;
using Renkei.Search;

namespace Renkei.Tests.Search;

public sealed class IndexStoreTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("renkei-index-").FullName;

    [Fact]
    public void What_was_committed_is_there_again_and_what_was_not_is_not()
    {
        using (var store = IndexStore.Open(_folder, OperatorWords.None))
        {
            store.Take([TextIndex.Document(1, "橋", "点検")]);
            store.Commit("7", null, isCompact: false);
            store.Take([TextIndex.Document(2, "道", "補修")]);
        }

        using var again = IndexStore.Open(_folder, OperatorWords.None);

        Assert.Equal("7", again.Stamp);
        Assert.Equal(1, again.Snapshot.DocumentCount);
    }

    [Fact]
    public void A_crash_in_the_middle_leaves_the_last_commit()
    {
        var crashed = Path.Combine(_folder, "crashed");
        using (var store = IndexStore.Open(Path.Combine(_folder, "living"), OperatorWords.None))
        {
            store.Take([TextIndex.Document(1, "橋", "点検")]);
            store.Commit("7", null, isCompact: false);
            store.Take(Enumerable.Range(2, 300).Select(number => TextIndex.Document(number, "道", "補修")));
            store.Drop([TextIndex.Document(1, "", "").Key]);
            Copy(Path.Combine(_folder, "living"), crashed);
        }

        using var again = IndexStore.Open(crashed, OperatorWords.None);

        Assert.Equal(("7", 1), (again.Stamp, again.Marks().Count));
    }

    [Fact]
    public void A_folder_has_one_writer()
    {
        using var store = IndexStore.Open(_folder, OperatorWords.None);

        Assert.Throws<LockObtainFailedException>(() => IndexStore.Open(_folder, OperatorWords.None));
    }

    [Fact]
    public void Whatever_file_is_damaged_the_index_begins_anew()
    {
        var whole = Path.Combine(_folder, "whole");
        using (var store = IndexStore.Open(whole, OperatorWords.None))
        {
            store.Take(Enumerable.Range(0, 50).Select(number => TextIndex.Document(number, "橋", $"点検{number}")));
            store.Commit("7", null, isCompact: false);
        }

        foreach (var file in System.IO.Directory.GetFiles(whole).Select(path => Path.GetFileName(path)!).Where(name => name != "write.lock"))
        {
            foreach (var damage in new Action<string>[] { File.Delete, Truncate, Turn })
            {
                var damaged = Path.Combine(_folder, Guid.NewGuid().ToString("n"));
                Copy(whole, damaged);
                damage(Path.Combine(damaged, file));

                using var store = IndexStore.Open(damaged, OperatorWords.None);
                if (store.Stamp != "7")
                {
                    Assert.Equal(0, store.Snapshot.DocumentCount);
                }

                store.Take([TextIndex.Document(1, "道", "補修")]);
                store.Commit("8", null, isCompact: false);
                Assert.Equal("8", store.Stamp);
            }
        }
    }

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    private static void Copy(string from, string to)
    {
        System.IO.Directory.CreateDirectory(to);
        foreach (var file in System.IO.Directory.GetFiles(from).Where(file => !file.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static void Truncate(string file)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(stream.Length / 2);
    }

    private static void Turn(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0xFF;
        File.WriteAllBytes(file, bytes);
    }
}
