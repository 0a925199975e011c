using System.Text;
using System.Text.RegularExpressions;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>調査票番号 taken apart: H30-06204-市町村用-第1版.</summary>
/// <param name="BodyCode">As the number has it: five digits of a municipality, K0203 of a division.</param>
public sealed partial record FormNumber(string SurveyCode, string BodyCode, FormVariant Variant, int Edition)
{
    public static FormNumber Of(Survey survey, Organization body, Questionnaire form) =>
        new(survey.Code, CodeOf(body), form.Variant, form.Edition);

    public static FormNumber Of(Survey survey, OrganizationOfYear body, Questionnaire form) =>
        new(survey.Code, CodeOf(body), form.Variant, form.Edition);

    /// <summary>How numbers name a body: its code without the check digit, where it has one.</summary>
    public static string CodeOf(Organization body) => CodeOf(body.Kind, body.Code);

    public static string CodeOf(OrganizationOfYear body) => CodeOf(body.Kind, body.Code);

    private static string CodeOf(OrganizationKind kind, string code) =>
        kind is OrganizationKind.Municipality or OrganizationKind.Prefecture
            ? LocalGovernmentCode.Parse(code).WithoutCheckDigit
            : code;

    /// <summary>Finds a number in what a cell says, with whatever digits, dashes and words around it.</summary>
    public static FormNumber? In(string text)
    {
        if (text.Length > 200)
        {
            return null;
        }

        var match = Number().Match(Dash().Replace(text.Normalize(NormalizationForm.FormKC), "-"));
        return match.Success
            ? new FormNumber(
                match.Groups["survey"].Value.ToUpperInvariant(),
                match.Groups["body"].Value.ToUpperInvariant(),
                match.Groups["variant"].Value == "市町村用" ? FormVariant.Municipal : FormVariant.Prefectural,
                int.Parse(match.Groups["edition"].Value))
            : null;
    }

    /// <summary>H30-06204-市町村用-第1版</summary>
    public override string ToString() => $"{SurveyCode}-{BodyCode}-{VariantName}-第{Edition}版";

    /// <summary>市町村用, 県部局用</summary>
    public string VariantName => Variant == FormVariant.Municipal ? "市町村用" : "県部局用";

    [GeneratedRegex(@"\s*[-‐‑‒–—―−ー─－]\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(
        @"(?<survey>[A-Za-z][0-9]{1,2}(?:-[1-9][0-9]?)?)-(?<body>[0-9A-Za-z]+(?:-[0-9]+)*)-(?<variant>市町村用|県部局用)-第(?<edition>[0-9]{1,3})版")]
    private static partial Regex Number();
}
