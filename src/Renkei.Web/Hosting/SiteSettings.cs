using System.Net;
using Renkei.Analysis;
using Renkei.Calendar;
using Renkei.Notices;

namespace Renkei.Web.Hosting;

/// <summary>
/// How this process runs, from <c>--option value</c> or <c>RENKEI_OPTION</c>: where the data is, whether it is the
/// sample year, and which day the sample's clock starts at.
/// </summary>
public sealed record SiteSettings(
    string Folder, string? Postgres, string Urls, bool IsSample, DateOnly? Today, bool RunsJobs)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>An option on the command line that takes no value.</summary>
    private const string NoSample = "--no-sample";

    private static readonly string[] Known =
        ["--urls", "--data", "--postgres", "--today", "--key-file", NoSample, "--otlp", .. MailOptions.Known, .. EmbeddingOptions.Known];

    /// <summary>Where the secret of the installation is; beside the data unless nodes share one.</summary>
    public string KeyFile { get; init; } = Path.Combine(Folder, "site.key");

    public MailSettings Mail { get; init; } = MailSettings.Off;

    public EmbeddingSettings Embeddings { get; init; } = EmbeddingSettings.Off;

    /// <summary>Where traces and measurements go (OTLP); nowhere unless told.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>Options as the configuration reads them: a flag gets its value.</summary>
    public static string[] Normalized(IEnumerable<string> args) =>
        [.. args.Select(arg => arg == NoSample ? $"{NoSample}=true" : arg)];

    /// <exception cref="SiteRefusedException">An option is unknown or its value cannot be used.</exception>
    public static SiteSettings From(IConfiguration configuration, IEnumerable<string> args)
    {
        foreach (var unknown in args.Where(arg =>
            arg.StartsWith("--", StringComparison.Ordinal) && !arg.Contains('=') && !Known.Contains(arg)))
        {
            throw new SiteRefusedException($"「{unknown}」という指定はありません。使い方は「./run help」で確かめてください。");
        }

        var isSample = configuration["no-sample"] is not "true";
        var settings = new SiteSettings(
            Path.GetFullPath(configuration["data"] ?? "data"),
            configuration["postgres"],
            configuration["urls"] ?? DefaultUrls,
            isSample,
            DayOf(configuration["today"]),
            configuration["jobs"] is not "off")
        {
            Mail = MailOptions.From(configuration),
            Embeddings = EmbeddingOptions.From(configuration),
            Otlp = Uri.TryCreate(configuration["otlp"], UriKind.Absolute, out var collector) ? collector : null,
        };
        if ((configuration["key-file"] ?? configuration["key_file"]) is { } keyFile)
        {
            settings = settings with { KeyFile = Path.GetFullPath(keyFile) };
        }

        settings.Check();
        return settings;
    }

    private void Check()
    {
        if (Today is not null && !IsSample)
        {
            throw new SiteRefusedException("「--today」はサンプルのときだけ使えます。「--no-sample」と一緒に指定しないでください。");
        }

        if (IsSample && Mail.IsOn)
        {
            throw new SiteRefusedException("サンプルからはメールを送れません。「--smtp」を外してください。");
        }

        if (IsSample && Urls.Split(';').Any(url => !IsLoopback(url)))
        {
            throw new SiteRefusedException(
                "サンプルはこの機械の中（127.0.0.1）でだけ動きます。「--urls http://127.0.0.1:番号」で指定してください。");
        }
    }

    private static DateOnly? DayOf(string? text) =>
        text is null ? null
        : JapaneseDateReader.TryRead(text, out var day, out var mistake) ? day
        : throw new SiteRefusedException($"「--today」に指定した{mistake}");

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}

/// <summary>The site cannot start as asked; the message says why and what to do, in Japanese.</summary>
public sealed class SiteRefusedException(string message) : Exception(message);
