namespace Renkei.Web.Editions;

internal static class EditionAddress
{
    public static string Of(string code, int number) => $"/surveys/{code}/editions/{number}";
}
