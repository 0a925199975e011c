using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Tests.Support;

/// <summary>
/// A small prefecture that every test class starts with: a secretariat in its division, another division, two branch
/// offices, a city with two 課, a town and a village of the first and a city of the second, each with its people.
/// </summary>
public sealed class World
{
    public const string Password = "correct horse";

    private static readonly DateOnly Founded = new(2017, 4, 1);

    private readonly Dictionary<string, Person> _people = [];

    public Organization Prefecture { get; } = new(OrganizationKind.Prefecture, "060003", "山形県", Founded);

    public Organization PlanningDepartment { get; private set; } = null!;

    public Organization SecretariatDivision { get; private set; } = null!;

    public Organization CommerceDivision { get; private set; } = null!;

    public Organization Shonai { get; private set; } = null!;

    public Organization Mogami { get; private set; } = null!;

    public Organization Sakata { get; private set; } = null!;

    public Organization SakataPlanning { get; private set; } = null!;

    public Organization SakataCommerce { get; private set; } = null!;

    public Organization Yuza { get; private set; } = null!;

    public Organization Shinjo { get; private set; } = null!;

    public Organization Okura { get; private set; } = null!;

    public Organization University { get; } = new(OrganizationKind.University, "X01", "山形県立大学（サンプル）", Founded);

    public Organization Cooperative { get; } = new(OrganizationKind.AgriculturalCooperative, "X02", "農業協同組合（サンプル）", Founded);

    public IReadOnlyCollection<Person> People => _people.Values;

    public Person Secretariat => _people["secretariat"];

    public Person SecretariatHead => _people["secretariat-head"];

    public Person SystemAdministrator => _people["admin"];

    public Person CommerceOfficer => _people["commerce"];

    public Person ShonaiOfficer => _people["shonai"];

    public Person MogamiOfficer => _people["mogami"];

    public Person SakataOfficer => _people["sakata"];

    /// <summary>A second officer of the same city, in another 課.</summary>
    public Person SakataCommerceOfficer => _people["sakata-commerce"];

    public Person SakataHead => _people["sakata-head"];

    public Person SakataDeputy => _people["sakata-deputy"];

    public Person SakataAdministrator => _people["sakata-admin"];

    public Person YuzaOfficer => _people["yuza"];

    public Person YuzaHead => _people["yuza-head"];

    public Person ShinjoOfficer => _people["shinjo"];

    /// <summary>One person in charge of everything in a village, approver too.</summary>
    public Person OkuraOfficer => _people["okura"];

    public Person Reader => _people["reader"];

    /// <summary>会議構成員 of a university.</summary>
    public Person Professor => _people["professor"];

    /// <summary>閲覧のみ of an agricultural cooperative: neither prefecture nor municipality.</summary>
    public Person CooperativeReader => _people["cooperative"];

    public static Task<World> CreateAsync(RenkeiApp app) => app.InScopeAsync(async services =>
    {
        var world = new World();
        var db = services.GetRequiredService<RenkeiDbContext>();
        world.Organize(db);
        await db.SaveChangesAsync();
        await world.AppointAsync(services);
        return world;
    });

    private void Organize(RenkeiDbContext db)
    {
        PlanningDepartment = Part(OrganizationKind.Department, "K02", "企画振興部", Prefecture);
        SecretariatDivision = Part(OrganizationKind.Division, "K0203", "市町村課", PlanningDepartment);
        CommerceDivision = Part(OrganizationKind.Division, "K0702", "商業振興課", Part(OrganizationKind.Department, "K07", "商工労働部", Prefecture, db));
        Mogami = Part(OrganizationKind.BranchOffice, "S2", "最上総合支庁", Prefecture);
        Shonai = Part(OrganizationKind.BranchOffice, "S4", "庄内総合支庁", Prefecture);
        Sakata = Municipality("062049", "酒田市", Shonai);
        SakataPlanning = Part(OrganizationKind.MunicipalDivision, "062049-01", "企画調整課", Sakata);
        SakataCommerce = Part(OrganizationKind.MunicipalDivision, "062049-02", "商工港湾課", Sakata);
        Yuza = Municipality("064611", "遊佐町", Shonai);
        Shinjo = Municipality("062057", "新庄市", Mogami);
        Okura = Municipality("063657", "大蔵村", Mogami);
        db.AddRange(Prefecture, PlanningDepartment, SecretariatDivision, CommerceDivision, Mogami, Shonai);
        db.AddRange(Sakata, SakataPlanning, SakataCommerce, Yuza, Shinjo, Okura, University, Cooperative);
    }

    private static Organization Part(
        OrganizationKind kind, string code, string name, Organization whole, RenkeiDbContext? db = null)
    {
        var part = new Organization(kind, code, name, Founded, whole);
        db?.Add(part);
        return part;
    }

    private static Organization Municipality(string code, string name, Organization branch)
    {
        var municipality = new Organization(OrganizationKind.Municipality, code, name, Founded);
        municipality.PlaceUnder(branch);
        return municipality;
    }

    private async Task AppointAsync(IServiceProvider services)
    {
        await AppointAsync(services, "secretariat", SecretariatDivision, "主査", Role.Secretariat);
        await AppointAsync(services, "secretariat-head", SecretariatDivision, "課長", Role.Secretariat, Role.Approver);
        await AppointAsync(services, "admin", SecretariatDivision, "システム担当", Role.SystemAdministrator);
        await AppointAsync(services, "commerce", CommerceDivision, "主査", Role.DivisionOfficer);
        await AppointAsync(services, "shonai", Shonai, "主査", Role.BranchOfficer);
        await AppointAsync(services, "mogami", Mogami, "主査", Role.BranchOfficer);
        await AppointAsync(services, "sakata", SakataPlanning, "調整主任", Role.MunicipalOfficer);
        await AppointAsync(services, "sakata-commerce", SakataCommerce, "主任", Role.MunicipalOfficer);
        await AppointAsync(services, "sakata-head", SakataPlanning, "課長", Role.Approver, Role.MunicipalOfficer);
        await AppointAsync(services, "sakata-deputy", SakataPlanning, "課長補佐", Role.Approver, Role.MunicipalOfficer);
        await AppointAsync(services, "sakata-admin", SakataPlanning, "管理担当", Role.BodyAdministrator);
        await AppointAsync(services, "yuza", Yuza, "企画課 係長", Role.MunicipalOfficer);
        await AppointAsync(services, "yuza-head", Yuza, "企画課長", Role.Approver, Role.MunicipalOfficer);
        await AppointAsync(services, "shinjo", Shinjo, "総合政策課 主査", Role.MunicipalOfficer);
        await AppointAsync(
            services, "okura", Okura, "総務課 主査", Role.MunicipalOfficer, Role.Approver, Role.BodyAdministrator);
        await AppointAsync(services, "reader", Prefecture, "秘書", Role.Reader);
        await AppointAsync(services, "press", Prefecture, "広報担当", Role.PublicRelations);
        await AppointAsync(services, "commerce-lead", CommerceDivision, "主管課 主査", Role.LeadDivisionOfficer);
        await AppointAsync(services, "expert", CommerceDivision, "土木技師", Role.Expert);
        await AppointAsync(services, "professor", University, "教授", Role.CouncilMember);
        await AppointAsync(services, "cooperative", Cooperative, "総務部長", Role.Reader);
    }

    private async Task AppointAsync(
        IServiceProvider services, string loginId, Organization unit, string title, params Role[] roles)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var db = services.GetRequiredService<RenkeiDbContext>();
        var account = new Account(loginId, $"試験{_people.Count + 1}", unit.BodyId);
        var created = await accounts.CreateAsync(account, Password);
        Assert.True(created.Succeeded, string.Join(" ", created.Errors.Select(error => error.Description)));
        var position = new Position(unit, title, roles);
        db.AddRange(position, new Appointment(account, position, Founded));
        await db.SaveChangesAsync();
        var actor = await services.GetRequiredService<ActorSource>().LoadAsync(account.Id, null, default);
        _people.Add(loginId, new Person(loginId, actor!));
    }
}
