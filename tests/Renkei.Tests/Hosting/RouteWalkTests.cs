using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
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
        Assert.Empty(Where(seen, MarkedAnswer.Prepared).Where(one => secretariat.All(person => person.LoginId != one.Who)));
        Assert.Contains(Where(seen, MarkedAnswer.Prepared), one => one is { Who: "secretariat", Address: "/themes/H30/1" });
        Assert.Contains(Where(seen, MarkedAnswer.Prepared), one => one is { Who: "secretariat", Address: "/councils/H30/1" });
        Assert.Contains(Where(seen, MarkedAnswer.Prepared), one => one is { Who: "secretariat", Address: "/needs/H30-06204-01/reply" });
        Assert.Contains(Where(seen, MarkedAnswer.Noted), one => one is { Who: "shonai", Address: OpenRound.Sakata + "/contact" });
        Assert.Contains(Where(seen, MarkedAnswer.Drafted), one => one is { Who: "sakata", Address: OpenRound.Sakata + "/print" });
        Assert.Contains(Where(seen, MarkedAnswer.Sent), one => one is { Who: "secretariat", Address: "/needs/export.csv" });
        Assert.Contains(Where(seen, MarkedAnswer.Sent), one => one is { Who: "secretariat", Address: "/needs/export.xlsx" });
    }

    [Fact]
    public async Task What_is_foreign_answers_that_it_is_not_there()
    {
        foreach (var (address, mayOpen) in Foreign.Addresses(_app))
        {
            foreach (var person in RouteWalk.Everyone(_app))
            {
                using var response = await (await _app.VisitAsync(person)).GetAsync(address);
                var isRefused = response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden
                    || response.Headers.Location?.ToString().Contains("/sign-in", StringComparison.Ordinal) == true;
                Assert.True(isRefused != mayOpen(person), $"{person?.LoginId ?? "public"} {address}: {(int)response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task No_form_that_another_body_or_the_secretariat_fills_in_is_taken_from_a_stranger()
    {
        var forms = new Dictionary<string, IHtmlFormElement>();
        foreach (var owner in new[] { _app.World.SakataHead, _app.World.SakataAdministrator, _app.World.SakataOfficer, _app.World.Secretariat })
        {
            foreach (var (address, form) in await Foreign.FormsAsync(_app, owner))
            {
                forms.TryAdd($"{address} {FormFields.Of(form).FirstOrDefault(field => field.Key == "_handler").Value}", form);
            }
        }

        Assert.True(forms.Count > 30, $"{forms.Count}");
        var before = await EntriesAsync();
        foreach (var person in Foreign.Strangers(_app))
        {
            var stranger = await _app.VisitAsync(person);
            var token = (await stranger.GetPageAsync("/account/password"))
                .QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var (name, form) in forms.Where(form => !Foreign.IsAlsoFor(person, form.Key)))
            {
                var fields = FormFields.Of(form).Where(field => field.Key != "__RequestVerificationToken")
                    .Append(KeyValuePair.Create("__RequestVerificationToken", token));
                using var response = await stranger.Client.PostAsync(form.Action, new FormUrlEncodedContent(fields));
                Assert.True(
                    response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest,
                    $"{person} {name}: {response.StatusCode}");
            }
        }

        Assert.Equal(before, await EntriesAsync());
    }

    private Task<int> EntriesAsync() => _app.ReadAsync(db => db.AuditEntries.CountAsync());

    private static IEnumerable<RouteWalk.Seen> Where(IEnumerable<RouteWalk.Seen> seen, string marker) =>
        seen.Where(one => one.Shows(marker)).OrderBy(one => one.ToString(), StringComparer.Ordinal);
}
