using Renkei.FormWorkbooks;
using Renkei.Sample;

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
    public void Each_is_recognised()
    {
        Assert.All(SampleWorkbooks.Make(), sample =>
            Assert.Equal("H30", RecognizedWorkbook.Open(new MemoryStream(sample.Bytes), sample.FileName).Number.SurveyCode));
    }
}
