#if NET8_0_OR_GREATER
using System.Reflection.Metadata;
using ArticleGenerator.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace ArticleGenerator.CompilerServices;

/// <summary>
/// Lets a program under <c>dotnet watch</c> show an edited annotation: what was decoded from the former code is forgotten.
/// </summary>
internal static class HotReload
{
    private static readonly List<WeakReference<IReloadable>> Catalogs = [];

    /// <summary>Remembers a catalog, where code can change at all while it runs.</summary>
    public static void Follow(IReloadable catalog)
    {
        if (!MetadataUpdater.IsSupported)
            return;
        lock (Catalogs)
            Catalogs.Add(new(catalog));
    }

    /// <summary>Called by the runtime, by this name, when code has changed.</summary>
    internal static void ClearCache(Type[]? updatedTypes)
    {
        lock (Catalogs)
        {
            foreach (var reference in Catalogs)
            {
                if (reference.TryGetTarget(out var catalog))
                    catalog.Forget();
            }
        }
    }
}
#endif
