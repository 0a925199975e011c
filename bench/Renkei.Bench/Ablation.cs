using Renkei.Text.Grouping;
using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>The grouping without one of its parts.</summary>
/// <param name="TouchesGroups">Whether it changes how groups are found.</param>
/// <param name="TouchesHomes">Whether it changes how homes are suggested.</param>
internal sealed record Ablation(
    string Name, Func<GroupingRecipe, GroupingRecipe> Change, bool TouchesGroups = true, bool TouchesHomes = true)
{
    private const int Kanji = 2;
    private const int Compounds = 3;
    private const int Pairs = 4;

    private static readonly string[] Views = ["words alone", "nouns alone", "words and kanji", "words and joined nouns", "words and letter pairs"];

    private const NormalizationRules Unicode =
        NormalizationRules.Compatibility | NormalizationRules.Dashes | NormalizationRules.InvisibleCharacters;

    private static readonly NormalizationRules[] Rules =
    [
        NormalizationRules.Compatibility, NormalizationRules.Dashes, NormalizationRules.InvisibleCharacters,
        NormalizationRules.LowerCase, NormalizationRules.Characters, NormalizationRules.LongVowels,
        NormalizationRules.IterationMarks, NormalizationRules.KatakanaVariants, NormalizationRules.Spellings, NormalizationRules.KaAndKe,
    ];

    public static IEnumerable<Ablation> All()
    {
        yield return new("nothing", recipe => recipe);
        foreach (var (number, view) in Views.Index())
        {
            yield return new($"the view of {view}", recipe => recipe with { Views = Without(number) }, TouchesHomes: false);
        }

        yield return new("single kanji", recipe => recipe with { Views = Without(Kanji), Terms = text => text with { Kanji = [] } });
        yield return new("joined nouns", recipe => recipe with { Views = Without(Compounds), Terms = text => text with { Compounds = [] } });
        yield return new("letter pairs", recipe => recipe with { Views = Without(Pairs), Terms = text => text with { Pairs = [] } });
        yield return new("BM25", recipe => Weighed(recipe, TermWeightings.TfIdf));
        yield return new("TF-IDF", recipe => Weighed(recipe, TermWeightings.Bm25));
        yield return new("latent directions (small groups)", recipe => recipe with { FineDimensions = [] }, TouchesHomes: false);
        yield return new("other grains of the cut (small groups)", recipe => recipe with { Grains = [1] }, TouchesHomes: false);
        yield return new("mean likeness", recipe => recipe with { VotesShare = 1 }, TouchesHomes: false);
        yield return new("votes", recipe => recipe with { VotesShare = 0 }, TouchesHomes: false);
        yield return new("near copies as one voice", recipe => recipe with { JoinsNearCopies = false });
        yield return new("stop words", recipe => Read(recipe, reading => reading with { SkipsStopWords = false }));
        if (BareDictionary.Compile() is { } bare)
        {
            yield return new("own words and municipalities", recipe => Read(recipe, reading => reading with { Dictionary = bare }));
        }

        yield return new("all normalisation beyond NFKC", recipe => Read(recipe, reading => reading with { Rules = Unicode }));
        foreach (var rule in Rules)
        {
            yield return new($"the rule {rule}", recipe => Read(recipe, reading => reading with { Rules = reading.Rules & ~rule }));
        }

        yield return new("names of the groups", recipe => recipe with { ReadsNames = false }, TouchesGroups: false);
        yield return new("rounds of the surer half", recipe => recipe with { HomeRounds = 0 }, TouchesGroups: false);
        yield return new("the space of all terms", recipe => recipe with { HomeSpaces = [recipe.HomeSpaces[0]] }, TouchesGroups: false);
        yield return new("the space of words and kanji", recipe => recipe with { HomeSpaces = [recipe.HomeSpaces[1]] }, TouchesGroups: false);
    }

    private static List<Func<TextFeatures, int[]>> Without(int view) =>
        [.. Features.Views.Index().Where(one => one.Index != view).Select(one => one.Item)];

    private static GroupingRecipe Weighed(GroupingRecipe recipe, TermWeighting by) => recipe with
    {
        Weightings = [by],
        HomeSpaces = [.. recipe.HomeSpaces.Select(space => (space.View, by))],
    };

    private static GroupingRecipe Read(GroupingRecipe recipe, Func<TextReading, TextReading> change) =>
        recipe with { Reading = change(recipe.Reading) };
}
