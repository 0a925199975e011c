using System.Net;
using AngleSharp.Html.Dom;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

/// <summary>Records that are not everybody's before 共有開始, who may open each, and the forms on their pages.</summary>
internal static class Foreign
{
    private static readonly string[] Areas =
    [
        OpenRound.Sakata, "/approvals/H30-1", "/contacts/062049", "/organizations/062049", "/accounts", "/needs/H30-06204-01", "/themes/H30",
        "/councils/H30", "/replies/H30", "/publications/H30", "/surveys/H30", "/cycle/edit", "/organizations/new", "/organizations/merge", "/audit",
    ];

    public static IEnumerable<(string Address, Func<Person?, bool> MayOpen)> Addresses(RenkeiApp app)
    {
        bool IsSecretariat(Person? person) => person?.Actor.IsSecretariat == true;
        bool IsSakata(Person? person) => person?.Actor.BodyId == app.World.Sakata.Id;
        yield return (OpenRound.Sakata, person => IsSakata(person) || IsSecretariat(person) || person == app.World.ShonaiOfficer);
        yield return ($"{OpenRound.Sakata}/edit", person => false);
        yield return ($"{OpenRound.Sakata}/print", IsSakata);
        yield return ($"{OpenRound.Sakata}/submissions/1", person => IsSakata(person) || IsSecretariat(person));
        yield return ($"{OpenRound.Sakata}/contact", person => IsSecretariat(person) || person == app.World.ShonaiOfficer);
        yield return ("/needs/H30-06204-01", person => IsSakata(person) || IsSecretariat(person));
        yield return ("/needs/H30-06204-01/sheet", person => IsSakata(person) || IsSecretariat(person));
        yield return ("/needs/H30-06204-01/reply", IsSecretariat);
        yield return ("/themes/H30/1", IsSecretariat);
        yield return ("/councils/H30/1", IsSecretariat);
        yield return ("/publications/H30", IsSecretariat);
        yield return ("/publications/H30/preview", IsSecretariat);
        yield return ("/surveys/H30/reminders", IsSecretariat);
        yield return ("/contacts/062049", person =>
            IsSakata(person) || IsSecretariat(person) || person == app.World.SystemAdministrator || person == app.World.ShonaiOfficer);
        yield return ("/audit", person => person == app.World.SystemAdministrator);
    }

    public static IEnumerable<Person> Strangers(RenkeiApp app) =>
    [
        app.World.YuzaOfficer, app.World.ShinjoOfficer, app.World.ShonaiOfficer, app.World.CommerceOfficer, app.World.Reader,
        app.World.Professor,
    ];

    /// <summary>A branch office notes its own calls with the bodies of its 管内; whoever is asked may ask back.</summary>
    public static bool IsAlsoFor(Person person, string form) =>
        (person.LoginId == "shonai" && form.StartsWith($"{OpenRound.Sakata}/contact", StringComparison.Ordinal))
        || form.StartsWith("/surveys/H30/questions/ask", StringComparison.Ordinal);

    /// <summary>What the owner could send from the pages of such records.</summary>
    public static async Task<IReadOnlyList<(string Address, IHtmlFormElement Form)>> FormsAsync(RenkeiApp app, Person owner)
    {
        var visitor = await app.VisitAsync(owner);
        var forms = new List<(string, IHtmlFormElement)>();
        foreach (var address in RouteWalk.Addresses(app).Where(one => Array.Exists(Areas, area => IsIn(one, area))))
        {
            using var response = await visitor.GetAsync(address);
            if (response is { StatusCode: HttpStatusCode.OK, Content.Headers.ContentType.MediaType: "text/html" })
            {
                forms.AddRange((await RenkeiApp.ReadPageAsync(response)).QuerySelectorAll("main form[method=post]")
                    .OfType<IHtmlFormElement>().Select(form => (address, form)));
            }
        }

        return forms;
    }

    private static bool IsIn(string address, string area) =>
        address == area || address.StartsWith($"{area}/", StringComparison.Ordinal);
}
