using Renkei.Build.Dictionary;

// Dictionary SOURCE WORDS OUTPUT: compiles IPADIC's sources and our own words into one file for Renkei.Text.
var (source, words, output) = (args[0], args[1], args[2]);

var contexts = Contexts.Read(source);
var lexicon = Lexicon.Read(source).Concat(OwnWords.Read(words, contexts));

// Written beside and moved, so that a build that is stopped never leaves half a dictionary behind.
var unfinished = $"{output}.{Environment.ProcessId}";
DictionaryFile.Write(
    unfinished,
    ConnectionMatrix.Read(source),
    CharacterClasses.Read(source),
    contexts,
    Trie.Build([.. lexicon]));
File.Move(unfinished, output, overwrite: true);
