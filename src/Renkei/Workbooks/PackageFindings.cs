namespace Renkei.Workbooks;

/// <param name="IsStrict">Written as Strict Open XML, whose namespaces the reading library does not know.</param>
/// <param name="HoldsValues">Some worksheet has a cell with a value.</param>
internal sealed record PackageFindings(bool IsStrict, bool HoldsValues);
