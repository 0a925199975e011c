using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>集計1, 集計2 and 検討を深める案件 of layout D, counted by hand.</summary>
public sealed class SumsLayoutTests(CountedTable counted) : IClassFixture<CountedTable>
{
    private const string Fields = "集計1 分野×地域";
    private const string Urgencies = "集計2 緊急度・時期";
    private const string Cases = "検討を深める案件";

    private readonly World _world = counted.App.World;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Needs_and_bodies_are_counted_by_field_and_region(bool fixedOne)
    {
        var file = await counted.FileAsync(_world.Secretariat, fixedOne);

        Assert.Equal("最上総合支庁\n件数|最上総合支庁\n団体数|庄内総合支庁\n件数|庄内総合支庁\n団体数|計\n件数|計\n団体数", file.RowOf(Fields, "分野"));
        Assert.Equal("1|1|3|2|4|3", file.RowOf(Fields, "防災"));
        Assert.Equal("0|0|1|1|1|1", file.RowOf(Fields, "環境・鳥獣"));
        Assert.Equal("2|1|0|0|2|1", file.RowOf(Fields, "県土・交通・雪"));
        Assert.Equal("0|0|1|1|1|1", file.RowOf(Fields, "商工・労働"));
        Assert.Equal("0|0|0|0|0|0", file.RowOf(Fields, "子育て"));
        Assert.Equal("3|2|5|4|8|6", file.RowOf(Fields, "分野の計（延べ）"));
        Assert.Equal("2|1|4|2|6|3", file.RowOf(Fields, "実数"));
        Assert.Equal(17, file.From(Fields, "分野").Count);
    }

    [Fact]
    public async Task The_sheet_says_why_the_sums_differ_from_the_actual_number()
    {
        var file = await counted.FileAsync(_world.Secretariat);

        Assert.Equal(
            "課題は主分野と副分野のそれぞれに数えるため、分野の計（延べ）は実数と合いません。団体数も、1つの団体が複数の分野に出るため、分野の計と合いません。",
            file[Fields][2]);
        Assert.Equal("1件を1回だけ数えます。", file[Urgencies][2]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_need_is_counted_once_by_urgency_and_year(bool fixedOne)
    {
        var file = await counted.FileAsync(_world.Secretariat, fixedOne);

        Assert.Equal(
            [
                "緊急度|平成31年度|平成32年度|未定|記入なし|計 件数|計 団体数", "高（翌年度当初）|2|0|0|0|2|2", "中（2〜3年）|1|1|0|0|2|2",
                "低（中長期）|0|0|1|1|2|2", "計|3|1|1|1|6|3",
            ],
            file.From(Urgencies, "緊急度"));
    }

    [Fact]
    public async Task Other_bodies_get_sums_without_what_is_not_theirs_to_see()
    {
        var file = await counted.FileAsync(_world.YuzaOfficer);

        Assert.Equal("1|1|2|2|3|3", file.RowOf(Fields, "防災"));
        Assert.Equal("3|2|4|4|7|6", file.RowOf(Fields, "分野の計（延べ）"));
        Assert.Equal("2|1|3|2|5|3", file.RowOf(Fields, "実数"));
        Assert.Equal("0|1|0|0|1|1", file.RowOf(Urgencies, "中（2〜3年）"));
        Assert.Equal("2|1|1|1|5|3", file.RowOf(Urgencies, "計"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_secretariat_sees_the_mark_of_every_body(bool fixedOne)
    {
        var file = await counted.FileAsync(_world.Secretariat, fixedOne);

        Assert.Equal(
            ["番号|案件|酒田市|新庄市|大蔵村|遊佐町|参加したい\n団体数", "1|買い物支援の広域化|○|△|未|×|1"], file.From(Cases, "番号"));
        Assert.Equal("○ 参加したい　△ 条件による　× 参加しない　未 未定　空欄 回答なし", file[Cases][2]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Another_body_sees_who_takes_part_and_nothing_of_what_the_others_said(bool fixedOne)
    {
        foreach (var person in new[] { _world.YuzaOfficer, _world.ShinjoOfficer, _world.CommerceOfficer })
        {
            var file = await counted.FileAsync(person, fixedOne);

            Assert.Equal(
                ["番号|案件|酒田市|新庄市|大蔵村|遊佐町|参加したい\n団体数", "1|買い物支援の広域化|○||||1"], file.From(Cases, "番号"));
            Assert.Equal("○ 参加したい。そのほかの回答は表示していません。", file[Cases][2]);
        }
    }
}
