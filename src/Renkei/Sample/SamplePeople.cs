using Microsoft.AspNetCore.Identity;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Sample;

/// <summary>Gives positions and people to the sample's offices. Posts only: every person is called サンプル.</summary>
internal sealed class SamplePeople(RenkeiDbContext db, DateOnly from)
{
    public const string PersonName = "サンプル";

    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(null!, SampleAccounts.Password);

    private readonly Dictionary<(Guid Unit, string Title), Position> _positions = [];
    private readonly Dictionary<Guid, string> _logins = [];

    /// <summary>The position, made if it is not there yet, with the roles added to those it has.</summary>
    public Position Position(Organization unit, string title, params Role[] roles)
    {
        if (!_positions.TryGetValue((unit.Id, title), out var position))
        {
            position = new Position(unit, title, roles);
            db.Positions.Add(position);
            _positions.Add((unit.Id, title), position);
        }

        foreach (var role in roles)
        {
            position.Grant(role);
        }

        return position;
    }

    /// <summary>Someone in the position; who holds it already stays.</summary>
    public string Appoint(Position position, string loginId)
    {
        if (_logins.TryGetValue(position.Id, out var known))
        {
            return known;
        }

        var account = new Account(loginId, PersonName, position.BodyId)
        {
            NormalizedUserName = loginId.ToUpperInvariant(),
            PasswordHash = Hash,
            SecurityStamp = Guid.NewGuid().ToString(),
            LockoutEnabled = true,
        };
        db.Users.Add(account);
        db.Appointments.Add(new Appointment(account, position, from));
        _logins.Add(position.Id, loginId);
        return loginId;
    }

    public string LoginOf(Position position) => _logins[position.Id];
}
