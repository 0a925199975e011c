using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Editions;

/// <summary>An open survey whose form is corrected by the use cases, as the secretariat does.</summary>
public abstract class CorrectedRound : IAsyncLifetime
{
    protected const string Code = "H30";

    protected RenkeiApp App { get; } = new();

    internal OpenRound Round { get; private set; } = null!;

    protected World World => App.World;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task ActAsync<TUseCase>(Func<TUseCase, Task> act, Person? person = null)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), (person ?? World.Secretariat).Actor);

    protected Task BeginAsync() => ActAsync<BeginCorrectedForm>(begin => begin.ExecuteAsync(Code, [FormVariant.Municipal], default));

    protected async Task ReviseAsync(string key, Func<FormItemTerms, FormItemTerms> revise)
    {
        var form = await NewestAsync();
        var item = form.Find(key)!;
        await ActAsync<ArrangeForm>(arrange => arrange.ReviseAsync(
            Code, FormVariant.Municipal, key, item.Version, revise(item.Terms), default));
    }

    protected Task ExplainAsync(bool asksForMore = false, int number = 1) => ActAsync<ExplainCorrectedForm>(explain =>
        explain.ExecuteAsync(Code, number, "書き方に誤りがありました。", asksForMore, "市町村第89号", new DateOnly(2018, 5, 14), default));

    protected Task DecideAsync(int number = 1) => ActAsync<ProposeCorrectedForm>(propose => propose.RecordAsync(
        Code, number, sameMeaning: false, RenkeiApp.Today, "市町村課長", "", default));

    /// <summary>様式2 gets a newly required column, 備考 is asked no more, an option of 主分野 goes, 件名 may be longer.</summary>
    protected async Task CorrectAsync(bool asksForMore = false)
    {
        await BeginAsync();
        await ActAsync<ArrangeForm>(arrange => arrange.AddAsync(
            Code, FormVariant.Municipal, FormSection.NeedColumn, FormItemKind.ShortText,
            new FormItemTerms("関係する法令") { IsRequired = true }, default));
        await ReviseAsync("remarks", terms => terms with { IsUsed = false });
        await ReviseAsync("title", terms => terms with { MaxLength = 60 });
        await ReviseAsync("field", terms => terms with { Options = [.. terms.Options.Where(option => option != "防災")] });
        await ExplainAsync(asksForMore);
        await DecideAsync();
    }

    protected Task<Questionnaire> NewestAsync() => App.ReadAsync(db => db.Questionnaires.AsNoTracking().Include(form => form.Items)
        .Where(form => form.Variant == FormVariant.Municipal).OrderByDescending(form => form.Edition).FirstAsync());

    protected Task<SurveyResponse> ResponseAsync(string body) => App.ReadAsync(db => db.SurveyResponses.AsNoTracking()
        .SingleAsync(response => response.Id == Round.Responses[body].Id));

    protected async Task<int> EditionAsync(string body)
    {
        var response = await ResponseAsync(body);
        return await App.ReadAsync(db => db.Questionnaires.Where(form => form.Id == response.QuestionnaireId)
            .Select(form => form.Edition).SingleAsync());
    }

    protected async Task<AnswerContent> DraftAsync(string body)
    {
        var response = await ResponseAsync(body);
        return await App.ReadAsync(db => DraftContent.LoadAsync(db, response, default));
    }
}
