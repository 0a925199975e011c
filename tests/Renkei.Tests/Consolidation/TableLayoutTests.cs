using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>Layout D: the head, the columns and the order of 一覧 in the versions of the secretariat and of a body.</summary>
public sealed class TableLayoutTests(CountedTable counted) : IClassFixture<CountedTable>
{
    private const string List = "一覧（団体順）";
    private const string First = "通番";

    private const string OfBodies =
        "通番|番号|地域|団体コード|団体名|優先|件名|主分野|副分野|連携の区分|現状・課題|県に求めること|自団体で行うこと|期待する効果|連携したい相手|緊急度|希望時期|予算|"
        + "概算額(千円)|前年度番号|公開区分";

    private const string OfSecretariat = "統合先|テーマ（案）|所管課|関係課|対応区分（案）|備考";

    private readonly World _world = counted.App.World;

    [Fact]
    public async Task The_27_columns_stand_in_their_order_and_those_of_the_secretariat_on_another_ground()
    {
        var file = await counted.FileAsync(_world.Secretariat);

        Assert.All([List, "分野別", "所管課別"], sheet =>
        {
            Assert.Equal($"{OfBodies}|{OfSecretariat}", file.From(sheet, First)[0]);
            var grounds = file.Grounds(sheet, First);
            Assert.Equal(27, grounds.Count);
            var (bodies, secretariat) = (Assert.Single(grounds.Take(21).Distinct()), Assert.Single(grounds.Skip(21).Distinct()));
            Assert.NotEqual(bodies, secretariat);
        });
    }

    [Fact]
    public async Task Another_body_gets_the_first_21_and_neither_所管課別_nor_回答状況()
    {
        var file = await counted.FileAsync(_world.YuzaOfficer);

        Assert.Equal(["一覧（団体順）", "分野別", "集計1 分野×地域", "集計2 緊急度・時期", "検討を深める案件", "データ", "データ定義"], file.Names);
        Assert.Equal(OfBodies, file.From(List, First)[0]);
        Assert.Equal(OfBodies, file.From("分野別", First)[0]);
        Assert.Single(file.Grounds(List, First).Distinct());
    }

    [Fact]
    public async Task The_title_names_the_survey_and_the_edition_and_beside_it_stand_the_day_and_取扱注意()
    {
        var file = await counted.FileAsync(_world.Secretariat, fixedOne: true);

        Assert.Equal("平成30年度連携課題・ニーズ調査　取りまとめ表（第１次集計）　一覧（団体順）", file[List][0]);
        Assert.Equal("平成30年６月５日現在　取扱注意（公表前）　事務局限り　6件", file[List][1]);
        Assert.All(
            file.Names.Except(["データ"]),
            sheet => Assert.StartsWith($"&L平成30年度連携課題・ニーズ調査　取りまとめ表（第１次集計）　{sheet}&R", file.PageHead(sheet), StringComparison.Ordinal));
        Assert.All(
            file.Names, sheet => Assert.EndsWith("&R平成30年６月５日現在　取扱注意（公表前）　事務局限り", file.PageHead(sheet), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_for_others_says_for_whom_it_is_and_how_many_rows_it_leaves_out()
    {
        var town = await counted.FileAsync(_world.YuzaOfficer, fixedOne: true);
        var division = await counted.FileAsync(_world.CommerceOfficer);

        Assert.Equal("平成30年６月５日現在　取扱注意（公表前）　県・市町村限り　5件", town[List][1]);
        Assert.Equal("この版では、公開区分が事務局限りの課題などを1件除いています。協議の前の相手方の名前は表示していません。", town[List][2]);
        Assert.Equal("平成30年度連携課題・ニーズ調査　取りまとめ表（途中経過）　一覧（団体順）", division[List][0]);
        Assert.Equal("平成30年６月５日現在　取扱注意（公表前）　県庁内限り　5件", division[List][1]);
        Assert.Equal("この版では、公開区分が事務局限りの課題などを1件除いています。", division[List][2]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_stand_in_the_order_of_codes_whoever_answered_first(bool fixedOne)
    {
        var file = await counted.FileAsync(_world.Secretariat, fixedOne);

        Assert.Equal(
            [
                "1|H30-06204-01|庄内総合支庁|062049|酒田市||飛島の備蓄|防災", "2|H30-06204-02|庄内総合支庁|062049|酒田市||港の荷役|商工・労働",
                "3|H30-06204-03|庄内総合支庁|062049|酒田市||庁内だけの話|防災", "4|H30-06205-01|最上総合支庁|062057|新庄市||除雪の担い手|県土・交通・雪",
                "5|H30-06205-02|最上総合支庁|062057|新庄市||雪下ろしの支援|県土・交通・雪", "6|H30-06461-01|庄内総合支庁|064611|遊佐町||海岸の備え|防災",
            ],
            file.From(List, First).Skip(1).Select(row => string.Join('|', row.Split('|').Take(8))));
    }

    [Fact]
    public async Task By_field_they_stand_under_heads_that_count_them_and_in_the_order_of_codes()
    {
        var file = await counted.FileAsync(_world.YuzaOfficer);

        Assert.Equal(
            ["防災（2件）", "H30-06204-01", "H30-06461-01", "商工・労働（1件）", "H30-06204-02", "県土・交通・雪（2件）", "H30-06205-01", "H30-06205-02"],
            file.From("分野別", First).Skip(1).Select(row => row.Split('|') is { Length: > 1 } cells ? cells[1] : row));
    }

    [Fact]
    public async Task Every_version_and_edition_is_valid()
    {
        foreach (var person in new[] { _world.Secretariat, _world.CommerceOfficer, _world.YuzaOfficer })
        {
            Assert.Empty((await counted.FileAsync(person)).Errors());
            Assert.Empty((await counted.FileAsync(person, fixedOne: true)).Errors());
        }
    }
}
