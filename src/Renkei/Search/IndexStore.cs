using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Renkei.Analysis;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>An index in a folder that this process alone writes to. Never the only copy of anything.</summary>
internal sealed class IndexStore : IDisposable
{
    /// <summary>Raised whenever <see cref="AnalyzedDocument"/> writes something else.</summary>
    private const int Format = 1;

    private const string MadeBy = "made-by";
    private const string StampKey = "stamp";
    private const string EntryKey = "last-entry";

    /// <summary>Another build of the analysis may cut words otherwise, and so may other words: the index is made anew.</summary>
    private static readonly string ThisBuild = $"{Format}.{typeof(Ranker).Assembly.ManifestModule.ModuleVersionId:n}";

    private readonly OperatorWords _words;
    private readonly FSDirectory _folder;
    private readonly IndexWriter _writer;
    private DirectoryReader _reader;

    private IndexStore(FSDirectory folder, IndexWriter writer, OperatorWords words)
    {
        (_folder, _writer, _words) = (folder, writer, words);
        _writer.Commit();
        _reader = DirectoryReader.Open(folder);
        Snapshot = new SearchSnapshot(_reader);
        var kept = _reader.IndexCommit.UserData;
        Stamp = kept.TryGetValue(StampKey, out var stamp) ? stamp : "";
        LastEntry = kept.TryGetValue(EntryKey, out var entry) && Guid.TryParse(entry, out var id) ? id : null;
    }

    /// <summary>What the database said when the index was last brought up to it; empty at first.</summary>
    public string Stamp { get; private set; }

    /// <summary>The newest entry of the audit trail when it was; null at first.</summary>
    public Guid? LastEntry { get; private set; }

    public SearchSnapshot Snapshot { get; private set; }

    /// <summary>Somebody may have deleted the folder.</summary>
    public bool IsThere => System.IO.Directory.Exists(_folder.Directory.FullName);

    /// <summary>Opens what is there if it is whole and of this version; otherwise begins anew.</summary>
    /// <exception cref="LockObtainFailedException">Another process writes to this folder.</exception>
    public static IndexStore Open(string path, OperatorWords words)
    {
        System.IO.Directory.CreateDirectory(path);
        var folder = FSDirectory.Open(path);
        try
        {
            if (!IsUsable(folder, words))
            {
                Clear(folder);
            }

            return new IndexStore(folder, new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
            {
                OpenMode = OpenMode.CREATE_OR_APPEND,
                WriteLockTimeout = 0,
            }), words);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The mark under which each document was taken in.</summary>
    public Dictionary<SearchKey, string> Marks()
    {
        var marks = new Dictionary<SearchKey, string>();
        foreach (var reader in _reader.Leaves.Select(segment => segment.AtomicReader))
        {
            var documents = SegmentDocuments.Of(reader);
            var column = SegmentDocuments.Column(reader, IndexFields.Mark, System.Text.Encoding.UTF8.GetString);
            for (var number = 0; number < column.Length; number++)
            {
                if (reader.LiveDocs?.Get(number) != false)
                {
                    marks[documents.Key(number)] = column[number];
                }
            }
        }

        return marks;
    }

    public void Empty() => _writer.DeleteAll();

    /// <summary>Takes documents in, or in place of those of the same key; on all processors.</summary>
    public void Take(IEnumerable<SearchDocument> documents) => Parallel.ForEach(
        documents,
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        document => _writer.UpdateDocument(
            new Term(IndexFields.Name, document.Key.ToString()), AnalyzedDocument.Of(document, _words)));

    public void Drop(IEnumerable<SearchKey> keys)
    {
        foreach (var key in keys)
        {
            _writer.DeleteDocuments(new Term(IndexFields.Name, key.ToString()));
        }
    }

    /// <summary>Documents and stamp reach the disk together; searches from now on see them.</summary>
    /// <param name="isCompact">One segment is made of all, which is searched fastest: worth it after much was taken in.</param>
    public void Commit(string stamp, Guid? lastEntry, bool isCompact)
    {
        if (isCompact)
        {
            _writer.ForceMerge(1);
        }

        _writer.SetCommitData(new Dictionary<string, string>
        {
            [MadeBy] = VersionOf(_words),
            [StampKey] = stamp,
            [EntryKey] = $"{lastEntry}",
        });
        _writer.Commit();
        if (DirectoryReader.OpenIfChanged(_reader) is { } newer)
        {
            var older = _reader;
            (_reader, Snapshot) = (newer, new SearchSnapshot(newer));
            older.Dispose();
        }

        (Stamp, LastEntry) = (stamp, lastEntry);
    }

    public void Dispose()
    {
        _reader.Dispose();
        try
        {
            _writer.Rollback();
        }
        catch (IOException)
        {
            // The folder is gone or damaged, so there is nothing to keep.
        }

        _folder.Dispose();
    }

    private static void Clear(FSDirectory folder)
    {
        using var own = folder.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!own.Obtain())
        {
            throw new LockObtainFailedException($"Another process writes to {folder.Directory}.");
        }

        foreach (var file in folder.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
        {
            folder.DeleteFile(file);
        }
    }

    private static string VersionOf(OperatorWords words) => $"{ThisBuild}.{words.Digest}";

    private static bool IsUsable(FSDirectory folder, OperatorWords words)
    {
        try
        {
            using var reader = DirectoryReader.Open(folder);
            foreach (var segment in reader.Leaves)
            {
                segment.AtomicReader.CheckIntegrity();
            }

            return reader.IndexCommit.UserData.TryGetValue(MadeBy, out var version) && version == VersionOf(words);
        }
        // A damaged file may make Lucene stumble anywhere; whatever it is, the index is made anew.
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            return false;
        }
    }
}
