namespace Renkei.Workbooks;

/// <param name="IsStrict">Written as Strict Open XML, whose namespaces the reading library does not know.</param>
/// <param name="HoldsJapaneseDays">Some style has a format for days that the library does not know: <see cref="JapaneseDays"/>.</param>
/// <param name="HoldsErrors">Some cell says #N/A or the like, which the reading library passes over.</param>
/// <param name="HoldsValues">Some worksheet has a cell with a value.</param>
internal sealed record PackageFindings(bool IsStrict, bool HoldsJapaneseDays, bool HoldsErrors, bool HoldsValues)
{
    public bool NeedRewriting => IsStrict || HoldsJapaneseDays || HoldsErrors;
}
