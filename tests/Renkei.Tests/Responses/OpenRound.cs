using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Responses;

/// <summary>The survey of 平成30年度, open, with a place for each body of the world; and last year's, shared, if wanted.</summary>
internal sealed class OpenRound
{
    public const string Sakata = "/surveys/H30/responses/062049";
    public const string Okura = "/surveys/H30/responses/063657";

    public static readonly DateTimeOffset Deadline = new(2018, 5, 25, 17, 15, 0, JapanTime.Offset);

    private OpenRound(Survey survey, Questionnaire form, IReadOnlyDictionary<string, SurveyResponse> responses)
    {
        Survey = survey;
        Form = form;
        Responses = responses;
    }

    public Survey Survey { get; }

    public Questionnaire Form { get; }

    public IReadOnlyDictionary<string, SurveyResponse> Responses { get; }

    public static async Task<OpenRound> OpenAsync(RenkeiApp app, int year = 2018, bool withCase = true, int dayOfMay = 25, DateOnly? finalDueOn = null)
    {
        var world = app.World;
        var opened = new DateTimeOffset(year, 4, 27, 9, 0, 0, JapanTime.Offset);
        var deadline = new DateTimeOffset(year, 5, dayOfMay, 17, 15, 0, JapanTime.Offset);
        var survey = new Survey(new FiscalYear(year), 1, $"{new FiscalYear(year).InJapanese()}連携課題・ニーズ調査");
        Organization[] bodies = [world.Sakata, world.Yuza, world.Shinjo, world.Okura];
        survey.Ask([.. bodies.Select(body => (body, FormVariant.Municipal))]);
        if (withCase)
        {
            survey.Deepen("買い物支援の広域化", "平成29年度は2地域で聞き取りを行った。");
        }

        var form = StandardForm.Build(survey.Key, FormVariant.Municipal);
        survey.SetDeadline(deadline, finalDueOn, opened);
        survey.Propose([form], opened);
        survey.Approve(opened);
        survey.Open(rosterIsComplete: true, evenWithoutContacts: false, opened);
        var responses = bodies.ToDictionary(body => body.Code, body => new SurveyResponse(survey, body, form.Id, deadline));
        await app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            db.Add(survey);
            db.Add(form);
            db.AddRange(responses.Values);
            await db.SaveChangesAsync();
        });
        return new OpenRound(survey, form, responses);
    }

    /// <summary>Writes a whole answer with one need in the name of the officer, through the use case.</summary>
    public async Task<Guid> WriteAsync(RenkeiApp app, Person officer, string title, params (string Item, string Value)[] more)
    {
        var row = Guid.CreateVersion7();
        var body = more.Where(one => Form.Find(one.Item)!.Section == FormSection.BodyQuestion).ToList();
        (string Item, string Value)[] needed =
        [
            ("title", title), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "備蓄が足りない。"),
            ("request", "県の支援をお願いしたい。"), ("urgency", "高（翌年度当初）"), ("visibility", "県・市町村限り"),
        ];
        var cells = needed.Where(one => more.All(other => other.Item != one.Item)).Concat(more.Except(body));
        await SaveAsync(app, officer, row,
        [
            .. Bodies().Concat(body).Select(one => Change(FieldAddress.Body, one.Item, one.Value)),
            .. cells.Select(one => Change(row, one.Item, one.Value)),
            .. Survey.DeepeningItems.Select(item => Change(item.Id, "participation-intent", "参加したい")),
        ]);
        return row;
    }

    public Task<DraftSaved> SaveAsync(RenkeiApp app, Person officer, Guid? newRow, params DraftChange[] changes) =>
        app.InScopeAsync(
            services => services.GetRequiredService<SaveDraft>().ExecuteAsync(
                Responses[CodeOf(app, officer)].Id, changes, newRow, default),
            officer.Actor);

    public Task<int> SubmitAsync(RenkeiApp app, Person officer, SubmissionKind kind = SubmissionKind.Full, string reason = "") =>
        app.InScopeAsync(
            services => services.GetRequiredService<SubmitResponse>().ExecuteAsync(
                Responses[CodeOf(app, officer)].Id, kind, Decided, reason, default),
            officer.Actor);

    public static SubmissionDecision Decided { get; } = new(SubmissionDecision.Elsewhere, new DateOnly(2018, 5, 14), "企画課長", "");

    public static DraftChange Change(Guid row, string item, string value, string began = "") =>
        new(new FieldAddress(row, item), value, DraftMerge.Digest(began));

    private static (string Item, string Value)[] Bodies() =>
    [
        ("responsible-officer", "課長"), ("responding-division", "企画課"), ("responding-officer", "主査"), ("telephone", "000-000-0000"),
    ];

    private static string CodeOf(RenkeiApp app, Person officer) =>
        new[] { app.World.Sakata, app.World.Yuza, app.World.Shinjo, app.World.Okura }
            .Single(body => body.Id == officer.Actor.BodyId).Code;
}
