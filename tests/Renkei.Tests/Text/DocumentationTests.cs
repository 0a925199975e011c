using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text;

/// <summary>What users of the package read beside its members: Renkei.Text.xml.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Segmenter).Assembly;

    private static readonly Dictionary<string, XElement> Entries = XDocument
        .Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var silent = Library.GetExportedTypes().Where(type => !Said($"T:{NameOf(type)}", "summary").Any());

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_public_method_says_what_it_returns()
    {
        var silent = Methods().OfType<MethodInfo>()
            .Where(method => method.ReturnType != typeof(void) && !Said(IdOf(method), "returns").Any());

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_public_method_that_refuses_null_says_so()
    {
        var silent = Methods().Where(RefusesNull).Where(method => !Said(IdOf(method), "exception")
            .Any(exception => exception.Attribute("cref")?.Value == $"T:{typeof(ArgumentNullException)}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void And_it_does_refuse()
    {
        var called = Methods().Where(method => RefusesNull(method) && (method.IsStatic || method.IsConstructor)).ToList();

        Assert.True(called.Count > 10);
        Assert.All(called, method => Assert.IsType<ArgumentNullException>(
            Assert.Throws<TargetInvocationException>(() => Call(method)).InnerException));
    }

    private static object? Call(MethodBase method)
    {
        var nothing = new object?[method.GetParameters().Length];
        return method is ConstructorInfo constructor ? constructor.Invoke(nothing) : method.Invoke(null, nothing);
    }

    /// <summary>Written by hand: not what the compiler adds to records, nor the constructors of exceptions and plain data.</summary>
    private static IEnumerable<MethodBase> Methods() =>
        from type in Library.GetExportedTypes()
        let isData = type.IsValueType || type.GetMethod("<Clone>$") is not null || type.IsSubclassOf(typeof(Exception))
        from method in type.GetMethods(Declared).Concat<MethodBase>(isData ? [] : type.GetConstructors())
        where (!method.IsSpecialName || method.IsConstructor) && !type.IsEnum
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        select method;

    private static bool RefusesNull(MethodBase method) => !method.IsAbstract && method.GetParameters().Any(parameter =>
        !parameter.ParameterType.IsValueType && !parameter.IsOut
        && new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.NotNull);

    private static IEnumerable<XElement> Said(string id, string what)
    {
        var entry = Entries.GetValueOrDefault(id);
        return entry?.Element("inheritdoc")?.Attribute("cref") is { } other
            ? Said(other.Value, what)
            : entry?.Elements(what) ?? [];
    }

    private static string IdOf(MethodBase method)
    {
        var parameters = method.GetParameters().Select(parameter => NameOf(parameter.ParameterType));
        var name = $"M:{NameOf(method.DeclaringType!)}.{(method.IsConstructor ? "#ctor" : method.Name)}";
        return method.GetParameters().Length == 0 ? name : $"{name}({string.Join(',', parameters)})";
    }

    /// <summary>As the compiler writes it: <c>System.Nullable{System.Int32}</c>, <c>System.String@</c>.</summary>
    private static string NameOf(Type type) =>
        type.IsByRef ? $"{NameOf(type.GetElementType()!)}@"
        : type.IsGenericType
            ? $"{type.FullName!.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}"
        : type.FullName!;
}
