using System.Globalization;
using Microsoft.AspNetCore.Components;
using Renkei.Forms;
using Renkei.Questions;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Questions;

public sealed partial class QuestionsPage(PublishAnswers publish)
{
    private static readonly IReadOnlyList<Option> Sections =
        [.. Enum.GetValues<FormSection>().Select(section => new Option(SurveyAddresses.Slug(section), section.InJapanese()))];

    private static readonly (QuestionStatus Status, string Slug)[] Slugs =
    [
        (QuestionStatus.Received, "received"), (QuestionStatus.Drafted, "drafted"), (QuestionStatus.Published, "published"),
        (QuestionStatus.AnsweredPrivately, "private"), (QuestionStatus.Withdrawn, "withdrawn"),
    ];

    private QuestionList? _list;
    private string _address = "";
    private IReadOnlyList<Option> _items = [];
    private IReadOnlyList<ChosenFilter> _chosen = [];

    [Parameter]
    public required string Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Section { get; set; }

    [SupplyParameterFromQuery]
    public string? Item { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private string Found => _list!.Rows.Count == _list.Total ? $"{_list.Total}件" : $"{_list.Total}件のうち{_list.Rows.Count}件";

    /// <summary>A draft of an answer is nobody's business but the secretariat's.</summary>
    private IReadOnlyList<Option> Statuses => [.. Slugs
        .Where(slug => Actor.IsSecretariat || slug.Status != QuestionStatus.Drafted)
        .Select(slug => new Option(slug.Slug, slug.Status.InJapanese()))];

    protected override async Task<bool> FindAsync()
    {
        var status = Slugs.FirstOrDefault(slug => slug.Slug == Status);
        var filter = new QuestionFilter(
            string.IsNullOrEmpty(Section) ? null : SurveyAddresses.Section(Section), Item, status.Slug is null ? null : status.Status, Q);
        _list = await QuestionList.LoadAsync(Db, Code, Actor, filter, Cancellation);
        _address = $"{SurveyAddresses.Of(Code)}/questions";
        _items = [.. _list.Places.ItemsOf(_list.OwnVariant).DistinctBy(item => item.Key).Select(item => new Option(item.Key, item.Label))];
        _chosen = [.. new[]
        {
            (Name: "section", Text: Sections.FirstOrDefault(option => option.Value == Section)?.Text),
            (Name: "item", Text: _items.FirstOrDefault(option => option.Value == Item)?.Text),
            (Name: "status", Text: status.Slug is null ? null : status.Status.InJapanese()),
            (Name: "q", Text: string.IsNullOrWhiteSpace(Q) ? null : $"「{Q}」"),
        }.Where(one => one.Text is not null).Select(one => new ChosenFilter(one.Name, one.Text!))];
        return true;
    }

    private Task PublishAsync()
    {
        var numbers = AllSent("number").Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Distinct().ToList();
        return DoAsync(
            () => publish.ExecuteAsync(Code, numbers, reason: "", Cancellation),
            _address, $"{numbers.Count}件を掲載しました", "質問した団体と、お願いしているすべての団体にお知らせします。");
    }
}
