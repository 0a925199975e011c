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
    public void Average_linkage_joins_at_mean_distances()
    {
        // Points at 0, 1 and 5 on a line: 0 and 1 join at 1, then 5 at (5 + 4)/2.
        var distances = new PairTable(3) { [0, 1] = 1, [0, 2] = 5, [1, 2] = 4 };

        var dendrogram = AverageLinkage.Build(distances);

        Assert.Equal([1f, 4.5f], dendrogram.Merges.Select(merge => merge.Height));
        Assert.Equal([0, 0, 1], dendrogram.Cut(2));
        Assert.Equal([0, 1, 2], dendrogram.Cut(3));
        Assert.Equal([0, 0, 0], dendrogram.Cut(1));
    }

    [Fact]
    public void As_many_directions_as_terms_keep_every_cosine()
    {
        string[][] texts = [["島", "船"], ["島", "港"], ["船", "港", "港"], ["家", "島"], ["家", "家", "船"]];
        var space = new TextSpace(texts, TermWeightings.TfIdf, dimensions: 5);

        var whole = Distances.Of(space.Terms);
        var latent = Distances.Of(space.Points(5));

        for (var one = 1; one < texts.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                Assert.Equal(whole[one, other], latent[one, other], tolerance: 1e-5f);
            }
        }
    }

    [Fact]
    public void Fixed_random_numbers_are_those_of_SplitMix64()
    {
        // The published first output for seed 1234567 is 6457827717110365317.
        Assert.Equal((6457827717110365317UL >> 11) * (1.0 / (1UL << 53)), new FixedRandom(1234567).NextDouble());
    }
}
