using Renkei.Text.Arithmetic;

namespace Renkei.Text.Grouping;

/// <summary>Homes for texts among groups that people have begun.</summary>
/// <remarks>
/// Nearest middle in a latent space; then, a few times over, the surer half of each group's texts moves its middle. The
/// group's name counts as one text of it: people name groups by what they are about. Source of the rounds: D. Yarowsky,
/// "Unsupervised word sense disambiguation rivaling supervised methods", ACL 1995.
/// </remarks>
internal static class Suggestions
{
    private const int Dimensions = 50;

    /// <param name="groups">The names of the groups, one or more, as texts.</param>
    /// <param name="names">Per text the number of the group a person put it in; −1 for a text without.</param>
    /// <param name="model">Of the texts; null without a model.</param>
    /// <param name="recipe">Spaces and rounds.</param>
    /// <returns>Per text the number of its group.</returns>
    public static int[] Place(
        IReadOnlyList<TextFeatures> texts,
        IReadOnlyList<TextFeatures> groups,
        Vocabulary vocabulary,
        int[] names,
        ModelPoints? model,
        GroupingRecipe recipe)
    {
        var worded = Points([.. texts, .. groups], vocabulary.Count, recipe);
        var points = model?.With(groups.Count).JoinTo(worded) ?? worded;
        int[] known = [.. names, .. Enumerable.Range(0, groups.Count).Select(group => recipe.ReadsNames ? group : -1)];
        var found = known;
        for (var round = 0; round <= recipe.HomeRounds; round++)
        {
            var centres = Centres.Of(points, found, groups.Count);
            var nearest = points.Select(point => Centres.Nearest(centres, point)).ToArray();
            found = round < recipe.HomeRounds
                ? Surer(nearest, known, groups.Count)
                : [.. nearest.Select(one => one.Centre)];
        }

        return [.. names.Select((name, text) => name >= 0 ? name : found[text])];
    }

    private static float[][] Points(List<TextFeatures> texts, int vocabulary, GroupingRecipe recipe)
    {
        var spaces = recipe.HomeSpaces
            .Select(space => new TextSpace([.. texts.Select(space.View)], vocabulary, space.Weighting, Dimensions))
            .Select(space => space.Points(Dimensions)).ToList();
        return [.. Enumerable.Range(0, texts.Count).Select(text =>
            Vectors.Normalized(spaces.SelectMany(points => points[text]).ToArray()))];
    }

    /// <summary>What people placed, and of the others the half of each group nearest to its middle.</summary>
    private static int[] Surer((int Centre, float Cosine)[] nearest, int[] known, int groups)
    {
        var sure = known.ToArray();
        var ranked = Enumerable.Range(0, known.Length)
            .OrderByDescending(text => nearest[text].Cosine)
            .ToLookup(text => nearest[text].Centre);
        for (var group = 0; group < groups; group++)
        {
            var half = Math.Max(1, ranked[group].Count() / 2);
            foreach (var text in ranked[group].Take(half).Where(text => known[text] < 0))
            {
                sure[text] = group;
            }
        }

        return sure;
    }
}
