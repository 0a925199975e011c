using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Tests.Surveys;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Editions;

public sealed class FormComparisonTests
{
    private readonly SurveyBuilder _builder = new SurveyBuilder().Opened();
    private readonly Questionnaire _first;
    private readonly Questionnaire _second;

    public FormComparisonTests()
    {
        _first = _builder.Municipal;
        _second = _first.Succeed(_builder.Build().Key);
    }

    [Fact]
    public void A_new_edition_begins_as_the_one_before_with_the_same_keys()
    {
        Assert.Equal(2, _second.Edition);
        Assert.True(_second.CanEdit);
        Assert.Equal(_first.Items.Select(item => item.Key).Order(StringComparer.Ordinal), _second.Items.Select(item => item.Key).Order(StringComparer.Ordinal));
        Assert.Empty(FormComparison.Between(_first, _second));
    }

    [Fact]
    public void Changes_come_in_the_order_of_the_form_with_what_was_set_anew()
    {
        var title = _second.Find("title")!;
        _second.Revise(title, title.Terms with { MaxLength = 60 });
        _second.AddOwn(_builder.Build().Key, FormSection.BodyQuestion, FormItemKind.ShortText, new FormItemTerms("広報の担当課") { IsRequired = true });
        var remarks = _second.Find("remarks")!;
        _second.Revise(remarks, remarks.Terms with { IsUsed = false });

        var changes = FormComparison.Between(_first, _second);

        Assert.Equal(["追加", "変更", "尋ねない"], changes.Select(change => change.Word));
        Assert.True(changes[0].IsNewlyRequired);
        Assert.Equal("様式2「件名」：文字数の上限を「40字」から「60字」に変更", changes[1].Line);
        Assert.False(changes[1].IsNewlyRequired);
    }

    [Fact]
    public void Only_what_was_moved_is_said_to_have_moved()
    {
        _second.Move(_second.Find("urgency")!, 2);

        var change = Assert.Single(FormComparison.Between(_first, _second));

        Assert.Equal("urgency", change.Item.Key);
        Assert.Equal("順番", Assert.Single(change.Terms).Name);
    }

    [Theory]
    [InlineData("想定する県の担当の課", false)]
    [InlineData("住民の数", true)]
    public void A_heading_that_is_quite_another_one_is_noticed(string label, bool isNoticed)
    {
        var item = _second.Find("expected-division")!;
        _second.Revise(item, item.Terms with { Label = label });

        Assert.Equal(isNoticed, Assert.Single(FormComparison.Between(_first, _second)).MayMeanSomethingElse);
    }

    [Fact]
    public void What_was_asked_before_keeps_its_kind_and_its_place_in_the_form()
    {
        var own = _second.AddOwn(_builder.Build().Key, FormSection.NeedColumn, FormItemKind.ShortText, new FormItemTerms("新しい欄"));
        var third = Frozen(_second).Succeed(_builder.Build().Key);

        AssertRefused(FormRules.KindStays, () => third.Revise(third.Find("title")!, third.Find("title")!.Terms, FormItemKind.Date));
        AssertRefused(FormRules.AskedBefore, () => third.Remove(third.Find(own.Key)!));
        AssertRefused(FormRules.EssentialStays, () => third.Revise(third.Find("title")!, third.Find("title")!.Terms with { IsUsed = false }));
    }

    [Fact]
    public void A_draft_of_a_correction_has_no_successor() =>
        AssertRefused(FormRules.InForceFirst, () => _second.Succeed(_builder.Build().Key));

    private static Questionnaire Frozen(Questionnaire form)
    {
        form.Freeze(SurveyBuilder.Now);
        form.TakeEffect(SurveyBuilder.Now);
        return form;
    }
}
