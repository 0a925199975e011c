using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>The flat sheet データ for other programs, and データ定義 that says what each of its columns holds.</summary>
public sealed class DataLayoutTests(CountedTable counted) : IClassFixture<CountedTable>
{
    private const string Data = "データ";
    private const string Definitions = "データ定義";

    private const string OfBodies =
        "place|number|region|body_code|body_name|priority|title|field|secondary_field_1|secondary_field_2|cooperation_kind|"
        + "current_situation|request|own_efforts|expected_effect|partners|urgency|desired_year|budget_need|"
        + "estimated_thousand_yen|predecessor_number|visibility";

    private const string OfSecretariat = "merged_into|theme|division|related_divisions|disposition|note";

    private readonly World _world = counted.App.World;

    [Fact]
    public async Task Its_first_row_is_its_English_keys_and_each_further_row_a_need()
    {
        var (all, some) = (await counted.FileAsync(_world.Secretariat), await counted.FileAsync(_world.YuzaOfficer));

        Assert.Equal($"{OfBodies}|{OfSecretariat}", all[Data][0]);
        Assert.Equal(OfBodies, some[Data][0]);
        Assert.Equal((7, 6), (all[Data].Count, some[Data].Count));
        Assert.Equal(
            "1|H30-06204-01|庄内総合支庁|062049|酒田市||飛島の備蓄|防災|||県と市町村|備蓄が足りない。|県の支援をお願いしたい。||||高（翌年度当初）|平成31年度||||県・市町村限り",
            all[Data][1]);
        Assert.StartsWith("5|H30-06461-01|庄内総合支庁|064611|遊佐町||海岸の備え|防災|環境・鳥獣||", some[Data][5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_key_is_defined_once_in_the_same_order()
    {
        foreach (var person in new[] { _world.Secretariat, _world.CommerceOfficer, _world.YuzaOfficer })
        {
            var file = await counted.FileAsync(person);

            var defined = file.From(Definitions, "key").Skip(1).Select(row => row.Split('|')).ToList();

            Assert.Equal(file[Data][0].Split('|'), defined.Select(row => row[0]));
            Assert.All(defined, row => Assert.True(row is [_, { Length: > 0 }, { Length: > 0 }], string.Join('|', row)));
        }
    }

    [Fact]
    public async Task Of_the_column_that_nothing_fills_yet_it_says_so()
    {
        var file = await counted.FileAsync(_world.Secretariat);

        Assert.Equal("統合先|事務局整理欄。まとめた先の課題の番号（まとめる機能ができるまでは空欄）", file.RowOf(Definitions, "merged_into"));
        Assert.All(file[Data].Skip(1), row => Assert.Equal("", row.Split('|').ElementAtOrDefault(22) ?? ""));
    }
}
