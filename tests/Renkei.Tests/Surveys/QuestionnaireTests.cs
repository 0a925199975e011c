using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Tests.Surveys;

public sealed class QuestionnaireTests
{
    [Fact]
    public void The_standard_needs_table_has_the_columns_of_the_workbook_in_their_order()
    {
        var columns = new SurveyBuilder().Municipal.In(FormSection.NeedColumn);

        Assert.Equal(
            Enumerable.Range((int)StandardItem.Priority, 22).Select(item => (StandardItem?)item),
            columns.Select(column => column.Standard));
        Assert.Equal(Enumerable.Range(1, 22), columns.Select(column => column.Number));
    }

    [Fact]
    public void A_small_village_answers_in_five_fields()
    {
        var form = new SurveyBuilder().Municipal;

        Assert.Equal(
            ["件名", "主分野", "現状・課題", "県に求めること（連携の内容）", "緊急度"],
            form.In(FormSection.NeedColumn).Where(column => column.IsInShortForm).Select(column => column.Label));
        Assert.Equal("県・市町村限り", form.Find(StandardItem.Visibility)!.Preset);
        Assert.Equal("県と市町村", form.Find(StandardItem.CooperationKind)!.Preset);
    }

    [Fact]
    public void The_prefectural_form_asks_the_other_side()
    {
        var form = StandardForm.Build(new SurveyBuilder().Build().Key, FormVariant.Prefectural);

        Assert.Equal("市町村に求めること", form.Find(StandardItem.Request)!.Label);
        Assert.Equal("県で行うこと", form.Find(StandardItem.OwnEfforts)!.Label);
        Assert.Equal("想定する市町村・地域", form.Find(StandardItem.ExpectedDivision)!.Label);
        Assert.Equal("連携したい部局", form.Find(StandardItem.Partners)!.Label);
    }

    [Fact]
    public void Years_in_options_move_on_with_the_year_of_the_survey()
    {
        var last = new SurveyBuilder().Municipal;
        var next = new Survey(new FiscalYear(2019), 1, "令和元年度連携課題・ニーズ調査");

        var copy = last.CopyTo(next.Key);

        Assert.Equal("平成31年度", Wanted(last)[0]);
        Assert.Equal("令和2年度", Wanted(copy)[0]);
        Assert.Equal("未定", Wanted(copy)[^1]);
    }

    [Fact]
    public void A_copy_keeps_the_keys_so_that_years_stand_beside_each_other()
    {
        var builder = new SurveyBuilder();
        var own = builder.Municipal.AddOwn(builder.Build().Key, FormSection.BodyQuestion, FormItemKind.WholeNumber, new("職員数"));
        var next = new Survey(new FiscalYear(2019), 1, "次の調査");

        var copy = builder.Municipal.CopyTo(next.Key);
        var added = copy.AddOwn(next.Key, FormSection.BodyQuestion, FormItemKind.Date, new("基準日"));

        Assert.Equal(builder.Municipal.Items.Select(item => item.Key).Order(), copy.Items.Except([added]).Select(item => item.Key).Order());
        Assert.NotEqual(own.Key, added.Key);
    }

    [Fact]
    public void An_item_moves_within_its_section_and_the_others_close_ranks()
    {
        var form = new SurveyBuilder().Municipal;
        var title = form.Find(StandardItem.Title)!;

        form.Move(title, 1);

        Assert.Same(title, form.In(FormSection.NeedColumn)[0]);
        Assert.Equal(2, form.Find(StandardItem.Priority)!.Number);
        Assert.Equal(1, form.In(FormSection.BodyQuestion)[0].Number);
    }

    [Fact]
    public void A_standard_item_is_switched_off_but_never_removed()
    {
        var form = new SurveyBuilder().Municipal;
        var partners = form.Find(StandardItem.Partners)!;

        form.Revise(partners, partners.Terms with { IsUsed = false });

        Assert.DoesNotContain(partners, form.Asked(FormSection.NeedColumn));
        AssertRefused(FormRules.OnlyOwnIsRemoved, () => form.Remove(partners));
    }

    [Fact]
    public void The_title_of_a_need_cannot_be_left_out()
    {
        var form = new SurveyBuilder().Municipal;
        var title = form.Find(StandardItem.Title)!;

        AssertRefused(FormRules.EssentialStays, () => form.Revise(title, title.Terms with { IsUsed = false }));
        Assert.True(title.IsUsed);
    }

    [Theory]
    [InlineData("form.options", "はい")]
    [InlineData("form.options-fit", "はい", "はい")]
    public void Options_are_two_or_more_and_differ(string code, params string[] options)
    {
        var builder = new SurveyBuilder();

        var refusal = Assert.Throws<RuleBrokenException>(() => builder.Municipal.AddOwn(
            builder.Build().Key, FormSection.BodyQuestion, FormItemKind.SingleChoice, new("設問") { Options = options }));

        Assert.Equal(code, refusal.Rule.Code);
    }

    [Fact]
    public void The_number_of_a_form_names_year_body_variant_and_edition()
    {
        var builder = new SurveyBuilder();

        Assert.Equal("H30-06461-市町村用-第1版", builder.Municipal.FormNumber(builder.Build(), "064611"));
    }

    private static IReadOnlyList<string> Wanted(Questionnaire form) => form.Find(StandardItem.DesiredYear)!.Options;

    private static void AssertRefused(Rule rule, Action action) =>
        Assert.Same(rule, Assert.Throws<RuleBrokenException>(action).Rule);
}
