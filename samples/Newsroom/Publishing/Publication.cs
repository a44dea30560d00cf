namespace Newsroom.Publishing;

/// <summary>The site, as others name it.</summary>
/// <param name="Address">Where readers find it, ending in <c>/</c>; null where a request says so.</param>
internal sealed record Publication(Uri? Address)
{
    public const string Name = "The Newsroom";
    public const string Description = "News in which every name, quote and event is tied to the words of the story.";

    // Reserved for examples, so nobody's: an export without an address of its own is for reading from disk.
    private const string NoAddress = "https://newsroom.example";

    /// <summary>
    /// Reads the setting <c>site</c>: <c>--site https://example.org</c> on the command line, or <c>Site</c> in appsettings.json.
    /// </summary>
    /// <exception cref="InvalidOperationException">The setting isn't an http or https address.</exception>
    public static Publication From(IConfiguration configuration)
    {
        if ((configuration["site"] ?? (configuration["export"] is null ? null : NoAddress)) is not { Length: > 0 } site)
            return new(Address: null);
        return Uri.TryCreate(site.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(address)
            : throw new InvalidOperationException($"The site '{site}' is not an address. Write one such as https://example.org.");
    }
}
