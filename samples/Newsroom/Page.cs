using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Newsroom;

/// <summary>A component as the answer to a request.</summary>
internal static class Page
{
    public static IResult Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(
        Dictionary<string, object?>? parameters = null,
        int status = StatusCodes.Status200OK)
        where T : IComponent => new Rendered<T>(ParameterView.FromDictionary(parameters ?? []), status);

    private sealed class Rendered<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(
        ParameterView parameters, int status) : IResult
        where T : IComponent
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var renderer = httpContext.RequestServices.GetRequiredService<HtmlRenderer>();
            var html =
                await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(parameters)).ToHtmlString());
            await Results.Content(html, "text/html; charset=utf-8", statusCode: status).ExecuteAsync(httpContext);
        }
    }
}
