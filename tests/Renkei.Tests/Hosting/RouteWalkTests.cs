using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

/// <summary>Every route as every role and body with the keys of foreign records, on pages, forms, files and exports.</summary>
public sealed class RouteWalkTests(MarkedAnswer marked) : IClassFixture<MarkedAnswer>
{
    private readonly RenkeiApp _app = marked.App;

    [Fact]
    public async Task Before_sharing_nobody_sees_an_answer_of_another_body_on_any_route()
    {
        var seen = new ConcurrentBag<RouteWalk.Seen>();
        await Parallel.ForEachAsync(RouteWalk.Everyone(_app), async (person, _) =>
        {
            foreach (var one in await RouteWalk.OfAsync(_app, person))
            {
                seen.Add(one);
            }
        });
        var own = _app.World.People.Where(person => person.Actor.BodyId == _app.World.Sakata.Id).ToHashSet();
        var secretariat = _app.World.People.Where(person => person.Actor.IsSecretariat).ToHashSet();

        Assert.Empty(seen.Where(one => !one.IsInOrder).Select(one => one.ToString()).Order());
        Assert.Empty(Where(seen, MarkedAnswer.Drafted).Where(one => own.All(person => person.LoginId != one.Who)));
        Assert.Empty(Where(seen, MarkedAnswer.Sent)
            .Where(one => own.Concat(secretariat).All(person => person.LoginId != one.Who)));
        Assert.Empty(Where(seen, MarkedAnswer.Noted)
            .Where(one => one.Who != "shonai" && secretariat.All(person => person.LoginId != one.Who)));
        Assert.Contains(Where(seen, MarkedAnswer.Noted), one => one is { Who: "shonai", Address: OpenRound.Sakata + "/contact" });
        Assert.Contains(Where(seen, MarkedAnswer.Drafted), one => one is { Who: "sakata", Address: OpenRound.Sakata + "/print" });
        Assert.Contains(Where(seen, MarkedAnswer.Sent), one => one is { Who: "secretariat", Address: "/needs/export.csv" });
        Assert.Contains(Where(seen, MarkedAnswer.Sent), one => one is { Who: "secretariat", Address: "/needs/export.xlsx" });
    }

    [Fact]
    public async Task A_form_of_another_body_is_not_taken()
    {
        var city = await _app.VisitAsync(_app.World.SakataHead);
        var forms = new List<IHtmlFormElement>();
        foreach (var address in new[] { OpenRound.Sakata, $"{OpenRound.Sakata}/parts", "/approvals/H30-1", "/organizations/062049/change" })
        {
            using var response = await city.GetAsync(address);
            forms.AddRange((await RenkeiApp.ReadPageAsync(response)).QuerySelectorAll("main form").OfType<IHtmlFormElement>());
        }

        Assert.NotEmpty(forms);
        foreach (var person in new[]
                 {
                     _app.World.YuzaOfficer, _app.World.ShinjoOfficer, _app.World.ShonaiOfficer, _app.World.CommerceOfficer, _app.World.Reader,
                 })
        {
            var stranger = await _app.VisitAsync(person);
            var token = (await stranger.GetPageAsync("/account/password"))
                .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var form in forms)
            {
                var fields = FormFields.Of(form).Where(field => field.Key != "__RequestVerificationToken")
                    .Append(KeyValuePair.Create("__RequestVerificationToken", token));
                using var response = await stranger.Client.PostAsync(form.Action, new FormUrlEncodedContent(fields));
                Assert.True(
                    response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest,
                    $"{person} {form.Action}: {response.StatusCode}");
            }
        }

        Assert.Equal(ApprovalStatus.InProgress, await _app.ReadAsync(db => db.Approvals.Select(one => one.Status).SingleAsync()));
    }

    private static IEnumerable<RouteWalk.Seen> Where(IEnumerable<RouteWalk.Seen> seen, string marker) =>
        seen.Where(one => one.Shows(marker)).OrderBy(one => one.ToString(), StringComparer.Ordinal);
}
