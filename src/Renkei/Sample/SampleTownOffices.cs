using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Sample;

/// <summary>Makes the offices of the sample's municipalities.</summary>
internal sealed class SampleTownOffices(RenkeiDbContext db, SamplePeople people, SampleCast cast, DateOnly founded)
{
    /// <summary>Its 課, its people and its route for the answer.</summary>
    public void Make(SampleMunicipality file, Organization body)
    {
        var sections = file.Sections.Select((name, index) => new Organization(
            OrganizationKind.MunicipalDivision, $"{file.Code}-{index + 1:00}", name, founded, body)).ToList();
        db.Organizations.AddRange(sections);
        body.Call(file.Contacts[0].Phone);
        var login = SampleAccounts.LoginIds[file.Code];
        var officer = SampleCast.PositionFor(file.Contacts[0].Section + file.Contacts[0].Post, sections, body);
        var officerPosition = people.Position(officer.Unit, officer.Title, Role.MunicipalOfficer);
        if (file.OnePerson)
        {
            officerPosition.Grant(Role.BodyAdministrator);
        }
        else
        {
            people.Appoint(people.Position(sections[0], "団体管理者", Role.BodyAdministrator), $"{login}-admin");
        }

        cast.Officers[file.Code] = people.Appoint(officerPosition, login);
        cast.Answering[file.Code] = file;
        MakeRoute(file, body, sections, login);
        foreach (var (section, index) in sections.Skip(1).Select((section, index) => (section, index)))
        {
            people.Appoint(people.Position(section, "担当", Role.MunicipalOfficer), $"{login}-{index + 2}");
        }
    }

    private void MakeRoute(SampleMunicipality file, Organization body, List<Organization> sections, string login)
    {
        Position Find(string post, string asLogin)
        {
            var (unit, title) = SampleCast.PositionFor(post, sections, body);
            var position = people.Position(unit, title, Role.Approver, Role.MunicipalOfficer);
            cast.Posts[(file.Code, post)] = people.Appoint(position, asLogin);
            return position;
        }

        var steps = file.AnswerRoute.Select((step, index) =>
        {
            var isLast = index == file.AnswerRoute.Count - 1;
            var position = Find(step.Post, isLast ? $"{login}-head" : $"{login}-check{index + 1}");
            foreach (var (deputy, place) in (step.Deputies ?? []).Select((deputy, place) => (deputy, place)))
            {
                db.Deputies.Add(new Deputy(position, place + 1, Find(deputy, $"{login}-deputy{place + 1}")));
            }

            return (position, KindOf(step.Act));
        }).ToList();
        var route = new ApprovalRoute(body, ApprovalMatter.SurveyResponse);
        route.Set(steps, allowsDrafterToDecide: file.OnePerson);
        db.ApprovalRoutes.Add(route);
    }

    private static ApprovalStepKind KindOf(string act) => act switch
    {
        "決裁" => ApprovalStepKind.Decision,
        "合議" => ApprovalStepKind.Concurrence,
        _ => ApprovalStepKind.Check,
    };
}
