using FsCheck;
using FsCheck.Xunit;
using Renkei.Text.Arithmetic;
using Renkei.Text.Grouping;

namespace Renkei.Tests.Text.Grouping;

public sealed class AlgebraTests
{
    [Fact]
    public void Eigenvalues_of_a_small_matrix_are_those_of_the_textbook()
    {
        // [[2, 1], [1, 2]] has the eigenvalues 3 and 1 with the vectors (1, 1)/√2 and (1, −1)/√2.
        var (values, vectors) = SymmetricEigen.Decompose([[2, 1], [1, 2]]);

        Assert.Equal([3, 1], values.Select(value => Math.Round(value, 12)));
        Assert.Equal(Math.Sqrt(0.5), Math.Abs(vectors[0][0]), tolerance: 1e-12);
        Assert.Equal(vectors[0][0], vectors[1][0], tolerance: 1e-12);
    }

    [Fact]
    public void Average_linkage_joins_at_mean_likeness()
    {
        var likeness = new PairTable(3) { [0, 1] = 0.75f, [0, 2] = 0.25f, [1, 2] = 0.5f };

        var dendrogram = AverageLinkage.Build(likeness);

        Assert.Equal([0.75f, 0.375f], dendrogram.Merges.Select(merge => merge.Likeness));
        Assert.Equal(2, dendrogram.GroupsAt(0.5f));
        Assert.Equal([0, 0, 1], dendrogram.Cut(2));
        Assert.Equal([0, 1, 2], dendrogram.Cut(3));
        Assert.Equal([0, 0, 0], dendrogram.Cut(1));
    }

    [Fact]
    public void As_many_directions_as_terms_keep_every_product()
    {
        // 0 島, 1 船, 2 港, 3 家
        int[][] texts = [[0, 1], [0, 2], [1, 2, 2], [3, 0], [3, 3, 1]];
        var space = new TextSpace(texts, vocabulary: 4, TermWeightings.TfIdf, dimensions: 5);

        var whole = Pairs.Of(space.Terms);
        var latent = Pairs.Of(space.Strengths);

        for (var one = 1; one < texts.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                Assert.Equal(whole[one, other], latent[one, other], tolerance: 1e-5f);
            }
        }
    }

    [Fact]
    public void A_term_of_one_text_alone_makes_it_less_like_the_others()
    {
        // Both have term 0, the second term 1 too: (1) · (√½) = √½.
        var matrix = TermMatrix.Build([[0], [0, 1]], vocabulary: 2, (_, _, _, _) => 1);

        Assert.Equal(1, matrix.Columns);
        Assert.Equal(Math.Sqrt(0.5), Pairs.Of(matrix)[0, 1], tolerance: 1e-6);
    }

    [Property(MaxTest = 50)]
    public bool Eigenvectors_make_the_matrix_again(NonEmptyArray<int> numbers)
    {
        var size = Math.Min(9, (int)Math.Sqrt(numbers.Get.Length) + 2);
        var matrix = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size)
            .Select(j => (double)numbers.Get[((i * j) + i + j) % numbers.Get.Length]).ToArray()).ToArray();

        var (values, vectors) = SymmetricEigen.Decompose(matrix);

        return Enumerable.Range(0, size).All(i => Enumerable.Range(0, size).All(j =>
            Math.Abs(Enumerable.Range(0, size).Sum(k => vectors[i][k] * values[k] * vectors[j][k]) - matrix[i][j])
                <= 1e-9 * (1 + matrix.Max(row => row.Max(Math.Abs))) * size));
    }

    [Fact]
    public void What_must_stay_apart_joins_last_however_alike()
    {
        var likeness = new PairTable(4) { [0, 1] = 0.9f, [0, 2] = 0.8f, [1, 3] = 0.7f, [2, 3] = 0.1f, [0, 3] = 0.2f, [1, 2] = 0.2f };

        var found = NamedLinkage.Cluster(likeness, [0, 1, -1, -1], keptApart: 2, groups: 1);

        Assert.Equal([0, 1, 0, 1], found);
    }

    [Fact]
    public void What_has_one_name_stays_together_however_unlike()
    {
        var found = NamedLinkage.Cluster(
            new PairTable(3) { [1, 2] = 0.9f }, [0, 0, -1], keptApart: 1, groups: 2);

        Assert.Equal([0, 0, 1], found);
    }

    [Fact]
    public void Fixed_random_numbers_are_those_of_SplitMix64()
    {
        // The published first output for seed 1234567 is 6457827717110365317.
        Assert.Equal((6457827717110365317UL >> 11) * (1.0 / (1UL << 53)), new FixedRandom(1234567).NextDouble());
    }
}
