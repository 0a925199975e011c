using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Renkei.Tests.Support;

namespace Renkei.Tests.Uploads;

/// <summary>Chooses files in a form and sends it, as a browser does.</summary>
internal static class FilePost
{
    public static Task<HttpResponseMessage> SendFilesAsync(
        this Visitor visitor, IHtmlDocument page, string selector, params (string Name, byte[] Content)[] files)
    {
        var form = (IHtmlFormElement)page.QuerySelector(selector)!;
        var content = new MultipartFormDataContent();
        foreach (var field in FormFields.Of(form))
        {
            content.Add(new StringContent(field.Value), field.Key);
        }

        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"files\"", FileNameStar = name.Length > 0 ? name : null, FileName = name.Length > 0 ? null : "\"\"" };
            content.Add(file);
        }

        return visitor.Client.PostAsync(form.Action, content);
    }

    public static async Task<byte[]> DownloadAsync(this Visitor visitor, string address)
    {
        using var response = await visitor.GetAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync();
    }
}
