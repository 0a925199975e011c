using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Renkei.Web.Components;

/// <summary>Names and ids of form fields: <c>Input.ClosesOn</c> is posted as such and has the id <c>closes-on</c>.</summary>
public static class FieldId
{
    /// <summary>The id of the field with this posted name. <c>Input.Needs[2].Title</c> → <c>needs-2-title</c>.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        var id = new StringBuilder();
        foreach (var letter in name.StartsWith("Input.", StringComparison.Ordinal) ? name["Input.".Length..] : name)
        {
            if (!char.IsLetterOrDigit(letter) || (char.IsUpper(letter) && id.Length > 0 && id[^1] != '-'))
            {
                id.Append('-');
            }

            if (char.IsLetterOrDigit(letter))
            {
                id.Append(char.ToLowerInvariant(letter));
            }
        }

        return id.Replace("--", "-").ToString().Trim('-');
    }

    /// <summary>The posted name of a field: <c>() =&gt; Input.Needs[i].Title</c> → <c>Input.Needs[2].Title</c>.</summary>
    public static string NameOf(LambdaExpression field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return NameOf(field.Body);
    }

    private static string NameOf(Expression part) => part switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => NameOf(conversion.Operand),
        MemberExpression { Expression: ConstantExpression or null } member => member.Member.Name,
        MemberExpression member => $"{NameOf(member.Expression)}.{member.Member.Name}",
        MethodCallExpression { Method.Name: "get_Item", Object: { } list } item =>
            $"{NameOf(list)}[{Index(item.Arguments[0])}]",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } item => $"{NameOf(item.Left)}[{Index(item.Right)}]",
        _ => throw new ArgumentException($"Not a field of a form: {part}", nameof(part)),
    };

    private static string Index(Expression index) => Convert.ToString(
        Expression.Lambda(index).Compile(preferInterpretation: true).DynamicInvoke(),
        CultureInfo.InvariantCulture)!;
}
