using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

/// <summary>The divisions of the prefecture, its branch offices among them, to choose a 所管課 from: by code.</summary>
internal static class DivisionChoice
{
    public static IReadOnlyList<Option> Of(OrganizationDirectory directory) =>
    [
        .. directory.Departments.SelectMany(department => department.Parts
            .Select(division => new Option(division.Code, $"{department.Name}　{division.Name}"))),
        .. directory.BranchOffices.SelectMany(branch => branch.Parts
            .Select(division => new Option(division.Code, $"{branch.Name}　{division.Name}"))
            .Prepend(new Option(branch.Code, branch.Name))),
    ];

    public static IReadOnlyDictionary<string, Guid> Ids(OrganizationDirectory directory) =>
        directory.Departments.SelectMany(department => department.Parts)
            .Concat(directory.BranchOffices.SelectMany(branch => branch.Parts.Prepend(branch)))
            .ToDictionary(division => division.Code, division => division.Id);
}
