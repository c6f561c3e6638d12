/**
 * @file export.h
 * How the public functions are marked for the linker. Define X278_STATIC when linking libx278.a.
 * @since 0.1
 */
#ifndef X278_EXPORT_H
#define X278_EXPORT_H

#if defined(X278_STATIC)
#define X278_API
#elif defined(_WIN32)
#if defined(X278_BUILDING)
#define X278_API __declspec(dllexport)
#else
#define X278_API __declspec(dllimport)
#endif
#elif defined(__GNUC__) && __GNUC__ >= 4
#define X278_API __attribute__((visibility("default")))
#else
#define X278_API
#endif

#endif
