namespace Renkei.Tests.Text.Ranking;

/// <summary>Texts of kanji alone in which 東 and 京 stand, apart, the other way round, across words, and together.</summary>
internal static class KanjiTexts
{
    private static readonly char[] Kanji = [.. "東京東京都府西南北県市町村区山形大阪名古屋事業支援計画"];

    public static string Next(Random random) => new(random.GetItems(Kanji, random.Next(2, 40)));
}
