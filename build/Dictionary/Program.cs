using Renkei.Build.Dictionary;

// Dictionary SOURCE WORDS OUTPUT: compiles IPADIC's sources and our own words into one file for Renkei.Text.
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
    var (source, words) = (args[0], args[1]);
    var contexts = Contexts.Read(source);
    var lexicon = Lexicon.Read(source).Concat(OwnWords.Read(words, contexts));
    DictionaryFile.Write(
        unfinished,
        ConnectionMatrix.Read(source),
        CharacterClasses.Read(source),
        contexts,
        Trie.Build([.. lexicon]));
}

File.Move(unfinished, output, overwrite: true);
