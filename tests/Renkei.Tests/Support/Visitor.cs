using System.Net;
using AngleSharp.Html.Dom;

namespace Renkei.Tests.Support;

/// <summary>A browser without script: gets pages, fills in a form as it stands and sends it, follows redirects when told.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client => client;

    public async Task SignInAsync(string loginId, string password)
    {
        var page = await GetPageAsync("/sign-in");
        var response = await SubmitAsync(page, "form[action='/sign-in']", ("loginId", loginId), ("password", password));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    /// <summary>The page at the address, which must be there (200).</summary>
    public async Task<IHtmlDocument> GetPageAsync(string address)
    {
        var response = await client.GetAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        return await RenkeiApp.ReadPageAsync(response);
    }

    /// <summary>
    /// Sends the form found by <paramref name="selector"/> with what it holds (hidden fields, ticked boxes, chosen
    /// options), overwritten by <paramref name="fields"/>. A field given with null is left out.
    /// </summary>
    public Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page, string selector, params (string Name, string? Value)[] fields) =>
        SubmitAsync(page, selector, button: null, fields);

    /// <summary>As above, by the button with that name=value.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        IHtmlDocument page, string selector, (string Name, string Value)? button, params (string Name, string? Value)[] fields)
    {
        var form = page.QuerySelector(selector) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form {selector} on {page.Url}");
        var overwritten = fields.Select(field => field.Name).ToHashSet();
        var sent = FormFields.Of(form).Where(field => !overwritten.Contains(field.Key)).ToList();
        sent.AddRange(fields.Where(field => field.Value is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Value!)));
        if (button is { } pressed)
        {
            sent.Add(KeyValuePair.Create(pressed.Name, pressed.Value));
        }

        return await client.PostAsync(form.Action, new FormUrlEncodedContent(sent));
    }

    /// <summary>Follows redirects to the page they lead to.</summary>
    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage response)
    {
        while (response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
        {
            response = await client.GetAsync(response.Headers.Location);
        }

        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage!.RequestUri}: {response.StatusCode}");
        return await RenkeiApp.ReadPageAsync(response);
    }
}
