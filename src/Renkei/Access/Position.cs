using Renkei.Organizations;

namespace Renkei.Access;

/// <summary>職: a post in a 課 (企画課 主査). Work and routes belong to positions; a person is the present holder.</summary>
public sealed class Position
{
    public const int TitleMaxLength = 40;

    private readonly List<PositionRole> _roles = [];

    public Position(Organization unit, string title, IEnumerable<Role> roles)
    {
        AccessRules.TitleFits.Require(title.Length is > 0 and <= TitleMaxLength);
        UnitId = unit.Id;
        BodyId = unit.BodyId;
        Title = title;
        _roles.AddRange(roles.Distinct().Order().Select(role => new PositionRole(role)));
    }

    private Position()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The 課 (or the body itself) the position belongs to.</summary>
    public Guid UnitId { get; private set; }

    public Guid BodyId { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<PositionRole> Roles => _roles;

    public void Grant(Role role)
    {
        if (_roles.All(held => held.Role != role))
        {
            _roles.Add(new PositionRole(role));
        }
    }

    public void Withdraw(Role role) => _roles.RemoveAll(held => held.Role == role);
}

public sealed record PositionRole(Role Role);
