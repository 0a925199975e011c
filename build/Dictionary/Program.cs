using Renkei.Build.Dictionary;

// Dictionary SOURCE WORDS MUNICIPALITIES OUTPUT: compiles IPADIC's sources, our own words and the names of municipalities
// into one file for Renkei.Text.
// Dictionary synonyms JSON OUTPUT: compiles the synonym groups.
var output = args[^1];

// Written beside and moved, so that a build that is stopped never leaves half a dictionary behind.
var unfinished = $"{output}.{Environment.ProcessId}";
if (args is ["synonyms", var json, _])
{
    SynonymGroups.Write(unfinished, json);
}
else
{
    var (source, words, municipalities) = (args[0], args[1], args[2]);
    var contexts = Contexts.Read(source);
    Entry[] lexicon = [.. Lexicon.Read(source), .. OwnWords.Read(words, contexts)];
    DictionaryFile.Write(
        unfinished,
        ConnectionMatrix.Read(source),
        CharacterClasses.Read(source),
        contexts,
        Trie.Build([.. lexicon, .. Municipalities.Missing(municipalities, lexicon, contexts)]));
}

File.Move(unfinished, output, overwrite: true);
