using Renkei.FormWorkbooks;
using Renkei.Sample;
using Renkei.Tests.Support;

namespace Renkei.Tests.FormWorkbooks;

public sealed class SampleWorkbooksTests
{
    [Fact]
    public void They_are_the_same_every_time_and_small()
    {
        var (first, second) = (SampleWorkbooks.Make(), SampleWorkbooks.Make());

        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
        Assert.True(first.Sum(sample => sample.Bytes.Length) < 1024 * 1024);
    }

    [Fact]
    public void The_ones_kept_in_samples_are_what_is_made_today() => Assert.All(
        SampleWorkbooks.Make().Where(sample => !sample.IsResaved),
        sample => Assert.Equal(sample.Bytes, File.ReadAllBytes(Path.Combine(SourceTree.Root, "samples", sample.FileName))));

    [Fact]
    public void The_one_that_LibreOffice_saved_reads_as_what_was_made()
    {
        var made = SampleWorkbooks.Make().Single(sample => sample.IsResaved);

        var kept = RecognizedWorkbook.Open(File.OpenRead(Path.Combine(SourceTree.Root, "samples", made.FileName)), made.FileName);

        Assert.Equal(RecognizedWorkbook.Open(new MemoryStream(made.Bytes), made.FileName).Number, kept.Number);
        Assert.NotEqual(made.Bytes.Length, new FileInfo(Path.Combine(SourceTree.Root, "samples", made.FileName)).Length);
    }

    [Fact]
    public void Each_is_recognised()
    {
        Assert.All(SampleWorkbooks.Make(), sample =>
            Assert.Equal("H30", RecognizedWorkbook.Open(new MemoryStream(sample.Bytes), sample.FileName).Number.SurveyCode));
    }
}
