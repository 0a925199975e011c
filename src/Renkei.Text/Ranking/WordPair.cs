namespace Renkei.Text.Ranking;

/// <summary>A word and the next: what stands close together counts more than what is scattered.</summary>
internal readonly record struct WordPair(string Word, string Next)
{
    public string Key => $"{Word}\t{Next}";

    public static IEnumerable<WordPair> Of(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1), (word, next) => new WordPair(word, next));
}
