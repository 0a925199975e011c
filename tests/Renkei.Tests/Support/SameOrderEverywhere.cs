using System.Security.Cryptography;
using System.Text;
using Renkei.Tests.Journeys;
using Renkei.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer<SameOrderEverywhere>]
[assembly: TestMethodOrderer<SameOrderEverywhere>]
[assembly: TestCaseOrderer<SameOrderEverywhere>]

namespace Renkei.Tests.Support;

/// <summary>
/// Shuffles by name and by RENKEI_TEST_ORDER. The order xUnit picks of itself changes with the folder the project lies
/// in, so that a test that leans on an earlier one passes here and fails in another clone. The browser, which goes its
/// ways one by one and longest, begins first.
/// </summary>
public sealed class SameOrderEverywhere : ITestCollectionOrderer, ITestMethodOrderer, ITestCaseOrderer
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("RENKEI_TEST_ORDER") ?? "1";

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. Shuffle(testCollections, one => one.TestCollectionDisplayName)
            .OrderBy(one => one.TestCollectionDisplayName != nameof(JourneyBrowser))];

    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : ITestMethod => Shuffle(testMethods, one => one?.MethodName ?? "");

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : ITestCase => Shuffle(testCases, one => one.TestCaseDisplayName);

    private static T[] Shuffle<T>(IReadOnlyCollection<T> all, Func<T, string> name) =>
        [.. all.OrderBy(one => Mixed(name(one)), StringComparer.Ordinal)];

    private static string Mixed(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}\n{name}")));
}
