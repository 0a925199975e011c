namespace Renkei.Access;

/// <summary>企画調整課 課長; a post of the body itself has its title alone.</summary>
public static class PostName
{
    public static string Of(string title, string unitName, Guid? parentOfUnit) =>
        parentOfUnit is null ? title : $"{unitName} {title}";
}
