using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Sample;

/// <summary>Makes the sample's offices, with their people and routes, on 1 April 2017.</summary>
internal sealed class SampleOffices(RenkeiDbContext db)
{
    private static readonly DateOnly Founded = new(2017, 4, 1);

    private readonly SampleOrganizationFile _file = SampleFiles.Organization();
    private readonly SamplePeople _people = new(db, Founded);
    private readonly SampleCast _cast = new();
    private Organization _prefecture = null!;

    /// <summary>Who acts for whom, by login ID.</summary>
    public async Task<SampleCast> MakeAsync()
    {
        _prefecture = await db.Organizations.SingleAsync(body => body.Kind == OrganizationKind.Prefecture);
        _prefecture.Call("000-000-0000");
        MakeDepartments();
        var municipalities = await db.Organizations.Include(body => body.Facts)
            .Where(body => body.Kind == OrganizationKind.Municipality).ToDictionaryAsync(body => body.Code);
        foreach (var branch in _file.BranchOffices)
        {
            MakeBranch(branch, municipalities);
        }

        var towns = new SampleTownOffices(db, _people, _cast, Founded);
        foreach (var municipality in _file.Municipalities)
        {
            towns.Make(municipality, municipalities[municipality.Code]);
        }

        MakeOthers();
        await db.SaveChangesAsync();
        return _cast;
    }

    private void MakeDepartments()
    {
        var divisions = new Dictionary<string, Organization>();
        foreach (var department in _file.Prefecture.Departments)
        {
            var whole = Add(OrganizationKind.Department, department.Code, department.Name, _prefecture);
            foreach (var file in department.Divisions)
            {
                var division = Add(OrganizationKind.Division, file.Code, file.Name, whole, FirstDayOf(file.From));
                if (file.Lead)
                {
                    division.LeadItsDepartment();
                }

                divisions.Add(file.Code, division);
            }
        }

        foreach (var file in _file.Prefecture.Departments.SelectMany(department => department.Divisions))
        {
            if (file.Until is not null)
            {
                divisions[file.Code].End(YearOf(file.Until).LastDay, divisions.GetValueOrDefault(file.Successor ?? ""));
            }
        }

        MakeSecretariat(divisions);
        foreach (var code in SampleFiles.DivisionNeeds().Select(need => need.Body).Append("K0705").Distinct())
        {
            var officer = _people.Position(divisions[code], "主査", Role.DivisionOfficer);
            _cast.Officers[code] = _people.Appoint(officer, code == "K0705" ? "division" : code.ToLowerInvariant());
        }
    }

    private void MakeSecretariat(Dictionary<string, Organization> divisions)
    {
        var office = divisions["K0202"];
        _people.Appoint(_people.Position(office, "主査（調査担当）", Role.Secretariat), SampleCast.Secretariat);
        _people.Appoint(_people.Position(office, "システム担当", Role.SystemAdministrator), "admin");
        _people.Appoint(_people.Position(_prefecture, "秘書", Role.Reader), "reader");
        var lead = _people.Position(office, "地域活力創造室長", Role.Secretariat, Role.Approver);
        var planning = _people.Position(divisions["K0201"], "企画調整課長", Role.Approver, Role.LeadDivisionOfficer);
        var head = _people.Position(office, "市町村課長", Role.Secretariat, Role.Approver);
        _people.Appoint(lead, "secretariat-lead");
        _people.Appoint(planning, "planning-head");
        _people.Appoint(head, "secretariat-head");
        db.Deputies.Add(new Deputy(head, 1, lead));
        foreach (var matter in new[]
        {
            ApprovalMatter.SurveyRequest, ApprovalMatter.CorrectedForm, ApprovalMatter.Reply, ApprovalMatter.Publication,
            ApprovalMatter.DeadlineChange,
        })
        {
            var route = new ApprovalRoute(office, matter);
            route.Set(
                [(lead, ApprovalStepKind.Check), (planning, ApprovalStepKind.Concurrence), (head, ApprovalStepKind.Decision)],
                allowsDrafterToDecide: false,
                isImportant: matter == ApprovalMatter.Publication);
            db.ApprovalRoutes.Add(route);
        }
    }

    private void MakeBranch(SampleBranch file, Dictionary<string, Organization> municipalities)
    {
        var branch = Add(OrganizationKind.BranchOffice, file.Code, file.Name, _prefecture);
        foreach (var division in file.Divisions)
        {
            var made = Add(OrganizationKind.BranchDivision, division.Code, division.Name, branch);
            if (division.Liaison)
            {
                _people.Appoint(_people.Position(made, "主査", Role.BranchOfficer), SampleCast.BranchLogin(file.Code));
            }
        }

        foreach (var code in file.Jurisdiction)
        {
            municipalities[code].PlaceUnder(branch);
        }
    }

    private void MakeOthers()
    {
        foreach (var (other, index) in _file.Others.Select((other, index) => (other, index)))
        {
            db.Organizations.Add(new Organization(KindOfOther(other.Kind), $"X{index + 1:00}", other.Name, Founded));
        }
    }

    private Organization Add(
        OrganizationKind kind, string code, string name, Organization whole, DateOnly? from = null)
    {
        var made = new Organization(kind, code, name, from ?? Founded, whole);
        db.Organizations.Add(made);
        return made;
    }

    private static DateOnly FirstDayOf(string? year) => year is null ? Founded : YearOf(year).FirstDay;

    private static FiscalYear YearOf(string text) =>
        FiscalYearNames.TryRead(text, out var year) ? year!.Value : throw new FormatException(text);

    private static OrganizationKind KindOfOther(string kind) => kind switch
    {
        "市長会" => OrganizationKind.MayorsAssociation,
        "町村会" => OrganizationKind.TownsAndVillagesAssociation,
        "外郭団体" => OrganizationKind.AffiliatedBody,
        "一部事務組合" => OrganizationKind.PartialAffairsUnion,
        "広域連合" => OrganizationKind.WideAreaUnion,
        "大学" => OrganizationKind.University,
        "社協" => OrganizationKind.SocialWelfareCouncil,
        "JA" => OrganizationKind.AgriculturalCooperative,
        _ => throw new FormatException(kind),
    };
}
