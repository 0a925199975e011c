using Microsoft.Extensions.Configuration;
using Renkei.Web.Hosting;

namespace Renkei.Tests.Hosting;

/// <summary>How the site is told where its data is and what day it is: DESIGN's rules of clock and folder.</summary>
public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("2018-06-01")]
    [InlineData("平成30年6月1日")]
    [InlineData("H30.6.1")]
    public void The_day_of_the_sample_is_typed_in_either_calendar(string typed) =>
        Assert.Equal(new DateOnly(2018, 6, 1), Read("--today", typed).Today);

    [Theory]
    [InlineData("「--today」に指定した日付「きのう」を読み取れません。", "--today", "きのう")]
    [InlineData("「--today」はサンプルのときだけ使えます。", "--today", "2018-06-01", "--no-sample")]
    [InlineData("サンプルはこの機械の中（127.0.0.1）でだけ動きます。", "--urls", "http://0.0.0.0:5080")]
    [InlineData("サンプルはこの機械の中（127.0.0.1）でだけ動きます。", "--urls", "http://*:5080")]
    [InlineData("サンプルはこの機械の中（127.0.0.1）でだけ動きます。", "--urls", "http://127.0.0.1:5080;http://192.168.1.10:5080")]
    [InlineData("「--tody」という指定はありません。", "--tody", "2018-06-01")]
    public void What_cannot_be_is_refused_with_a_sentence(string sentence, params string[] args) =>
        Assert.StartsWith(sentence, Assert.Throws<SiteRefusedException>(() => Read(args)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_options_it_is_the_sample_on_the_usual_address_in_the_folder_data()
    {
        var settings = Read();

        Assert.True(settings.IsSample);
        Assert.Equal(("http://127.0.0.1:5080", "data"), (settings.Urls, Path.GetFileName(settings.Folder)));
        Assert.Null(settings.Today);
    }

    [Fact]
    public void A_real_site_may_listen_on_the_network() =>
        Assert.Equal("http://0.0.0.0:80", Read("--no-sample", "--urls", "http://0.0.0.0:80").Urls);

    [Fact]
    public void A_page_waits_a_second_for_an_answer_of_the_language_model_and_ten_for_all()
    {
        var embeddings = Read("--embeddings", "http://127.0.0.1:11434", "--embeddings-model", "test").Embeddings;

        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)), (embeddings.Patience, embeddings.Limit));
    }

    private static SiteSettings Read(params string[] args) => SiteSettings.From(
        new ConfigurationBuilder().AddCommandLine(SiteSettings.Normalized(args)).Build(), args);
}
